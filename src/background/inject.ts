import { browser } from '../shared/browser.ts';

/** Puts the content script into a tab, as the manifest does for pages opened later. False where the browser refuses. */
export async function inject(tabId: number): Promise<boolean> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: scripts.flatMap(({ css }) => css ?? []) });
    await browser.scripting.executeScript({ target: { tabId }, files: scripts.flatMap(({ js }) => js ?? []) });
    return true;
  } catch {
    return false; // a page of the browser, a store, or access withheld
  }
}

/** Puts the picker, and what carries out its choices, into a tab where the content script is; once more closes it. */
export async function injectPicker(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['src/own-word/index.js', 'src/picker/index.js'] });
}

/** Puts it into every open tab, so that Clearstory works at once after installation and goes on after an update. */
export async function injectEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && inject(id)));
}
