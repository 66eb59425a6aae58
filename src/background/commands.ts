import type { Tabs } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { openStory, startPicker, toggleAll, toggleSite } from './actions.ts';

/** A tab that a command speaks of. */
interface Target {
  id: number;
  url: string;
  isPrivate: boolean;
}

/** What each command of the manifest, and each menu entry, does to a tab. */
const commands: Record<string, (tab: Target) => Promise<void>> = {
  // Of a private window no site is remembered: there it is said of the page alone.
  toggle_site: ({ id, url, isPrivate }) => (isPrivate ? toggleAll(id) : toggleSite(url)),
  toggle_all: ({ id }) => toggleAll(id),
  pick: ({ id }) => startPicker(id),
  open_story: ({ id, isPrivate }) => openStory(id, isPrivate),
};

/** Carries out a command on a tab. */
export async function carryOut(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id !== undefined) await commands[name]?.({ id: tab.id, url: tab.url ?? '', isPrivate: tab.incognito });
}

/** Carries out a keyboard command on the tab in front. */
export async function runCommand(name: string): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await carryOut(name, front);
}
