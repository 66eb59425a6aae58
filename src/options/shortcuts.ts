import { browser } from '../shared/browser.ts';
import { message } from '../shared/i18n.ts';
import { el } from '../story/element.ts';
import { button } from '../story/menu.ts';
import { frame, type Setting } from './setting.ts';

/** Where Chrome lets the reader change an extension's keys; Firefox has a method for it. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** The keys as they now are, and the way to change them. Nothing where the browser knows no keys (phones). */
export async function shortcutSettings(): Promise<Setting[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  if (commands.length === 0) return [];
  const rows = commands.flatMap(({ name, description, shortcut }) => [
    el('dt', {}, name === '_execute_action' ? message('shortcut_popup') : (description ?? '')),
    el('dd', {}, shortcut ? el('kbd', {}, shortcut) : message('shortcut_none')),
  ]);
  const change = button(message('shortcut_change'));
  change.addEventListener('click', () =>
    'openShortcutSettings' in browser.commands
      ? browser.commands.openShortcutSettings()
      : browser.tabs.create({ url: CHROME_PAGE }),
  );
  return [{ element: frame('shortcuts', el('dl', { class: 'keys' }, ...rows), change), show() {} }];
}
