import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { message } from '../shared/i18n.ts';
import { carryOut } from './commands.ts';

const items = ['toggle_site', 'toggle_all', 'pick', 'open_story'] as const;
/** What there is to hide is often a link or a picture. */
const ANYWHERE = ['page', 'action', 'link', 'image', 'selection', 'video'] as const;

/** Makes the entries of the page's and the toolbar button's context menus. The browser keeps them from then on. */
export async function fillMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of items)
    browser.contextMenus.create({
      id,
      title: message(id),
      contexts: id === 'pick' ? [...ANYWHERE] : ['page', 'action'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
}

/** Carries out a chosen entry. */
export async function runMenu({ menuItemId }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  await carryOut(String(menuItemId), tab);
}
