import { browser } from '../shared/browser.ts';
import { loadSettings } from '../shared/settings.ts';
import { allTaught } from '../shared/taught.ts';

/** The script with which pages heed the reader's own rules and lessons. */
const FILE = 'src/own-word/index.js';
const ID = 'own-word';

/** Has the script loaded into every page as long as there are rules, or boxes that the reader hid; else into none. */
export function followOwnWord(): Promise<void> {
  return navigator.locks.request(ID, async () => {
    const { rules } = await loadSettings();
    const isSaid =
      rules.trim() !== '' || Object.values(await allTaught()).some((taught) => taught.some(({ hide }) => hide));
    const isLoaded = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
    if (isSaid === isLoaded) return;
    if (!isSaid) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    else
      await browser.scripting.registerContentScripts([
        { id: ID, js: [FILE], matches: ['http://*/*', 'https://*/*'], runAt: 'document_start' },
      ]);
  });
}

/** Puts the script into a tab that was open before it was needed. */
export async function injectOwnWord(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
}
