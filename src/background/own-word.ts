import { browser } from '../shared/browser.ts';
import { POLICY_KEY } from '../shared/policy.ts';
import { loadSettings, SETTINGS_KEY } from '../shared/settings.ts';
import { allTaught, taughtKey } from '../shared/taught.ts';

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

/** Whether a change of what is stored is one of what the reader, or the organisation, said. */
export function concernsOwnWord(changes: object): boolean {
  return Object.keys(changes).some(
    (key) => key === SETTINGS_KEY || key === POLICY_KEY || key.startsWith(taughtKey('')),
  );
}

/** Puts the script into a tab that was open before it was needed. */
export async function injectOwnWord(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
}
