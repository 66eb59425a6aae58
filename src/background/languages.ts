import { browser } from '../shared/browser.ts';

/** Puts a language's script into a tab. Throws where there is none, or the browser refuses. */
export async function injectLanguage(tabId: number, code: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`languages/${code}.js`] });
}
