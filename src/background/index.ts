import { browser } from '../shared/browser.ts';
import { forgetStoryOf } from '../shared/hand-over.ts';
import { pruneMemory, today } from '../shared/memory.ts';
import { answer, type BackgroundMessages } from '../shared/messages.ts';
import { POLICY_KEY } from '../shared/policy.ts';
import { loadSettings, SETTINGS_KEY, watchSettings } from '../shared/settings.ts';
import { pruneStatistics } from '../shared/statistics.ts';
import { taughtKey } from '../shared/taught.ts';
import { startPicker } from './actions.ts';
import { clearCounts, showCount } from './badge.ts';
import { runCommand } from './commands.ts';
import { injectEverywhere } from './inject.ts';
import { injectLanguage } from './languages.ts';
import { fillMenus, runMenu } from './menus.ts';
import { mirrorSoon } from './mirror.ts';
import { followOwnWord, injectOwnWord } from './own-word.ts';
import { followPolicy } from './policy.ts';
import { countReceipt } from './receipt.ts';

// The browser may end this worker at any time and start it anew for an event: it keeps nothing, and listens at once.

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await fillMenus();
  await loadSettings(); // settings of an older version are migrated here, before a page reads them
  await followOwnWord();
  await injectEverywhere();
  await prune();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});

browser.runtime.onStartup.addListener(prune);

answer<BackgroundMessages>({
  async count(of, { tab }) {
    if (tab !== undefined) await showCount(tab, of, (await loadSettings()).badge);
  },
  receipt: countReceipt,
  pick: ({ tab }) => startPicker(tab),
  async bringTools({ tab }) {
    if (tab !== undefined) await injectOwnWord(tab);
  },
  async bringLanguage({ code }, { tab }) {
    if (tab !== undefined) await injectLanguage(tab, code);
  },
});

// Content scripts hold a port so that they learn when the extension is gone; nothing is said through it.
browser.runtime.onConnect.addListener(() => {});

watchSettings(async ({ badge, enabled }) => {
  if (badge === 'off' || !enabled) await clearCounts();
});

browser.storage.onChanged.addListener(async (changes, area) => {
  if (area === 'managed') await followPolicy();
  const isChosen = area === 'local' && Object.keys(changes).some(isChoice);
  if (area === 'sync' || isChosen) mirrorSoon();
  if (isChosen) await followOwnWord();
});

// A policy can change while no worker runs, and Firefox tells of no change at all; the account can, too.
void followPolicy();
mirrorSoon();

browser.tabs.onRemoved.addListener(forgetStoryOf);

browser.commands.onCommand.addListener(runCommand);
browser.contextMenus.onClicked.addListener(runMenu);

/** Whether under a key there stands what the reader, or the organisation, chose or taught. */
function isChoice(key: string): boolean {
  return key === SETTINGS_KEY || key === POLICY_KEY || key.startsWith(taughtKey(''));
}

/** Lets go of what is too old. */
async function prune(): Promise<void> {
  await pruneMemory(today());
  await pruneStatistics(today());
}
