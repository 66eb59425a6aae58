import { browser } from '../shared/browser.ts';
import { inject } from '../shared/inject.ts';

/** Puts the picker, and what carries out its choices, into a tab where the content script is; once more closes it. */
export async function injectPicker(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['src/own-word/index.js', 'src/picker/index.js'] });
}

/** Puts the content script into every open tab, so that Clearstory works at once after installation and goes on after an update. */
export async function injectEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && inject(id)));
}
