import { browser } from './browser.ts';

/** Puts the content script into a tab, as the manifest does for pages opened later. False where the browser refuses. */
export async function inject(tabId: number): Promise<boolean> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: scripts.flatMap(({ css }) => css ?? []) });
    await browser.scripting.executeScript({ target, files: scripts.flatMap(({ js }) => js ?? []) });
    return true;
  } catch {
    return false; // a page of the browser, a store, or access withheld
  }
}
