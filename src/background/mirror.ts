import { browser } from '../shared/browser.ts';
import { canonical } from '../shared/canonical.ts';
import { changeOwn, loadSettings, ownChoices } from '../shared/settings.ts';
import { accountItems, KNOWN_KEY, SYNC_LOCK, type SyncNote, setSyncNote } from '../shared/sync.ts';
import { allTaught, loadTaught, saveTaught } from '../shared/taught.ts';
import type { Entry, Texts, Units } from './mirror-merge.ts';
import { type Round, round } from './mirror-round.ts';
import { lessonsIn, named, textsOf, withUnits } from './mirror-units.ts';

/** How long changes are gathered, in ms: browsers take so many writes a minute, and a slider makes many. */
const GATHER_MS = 2000;
let pending: ReturnType<typeof setTimeout> | undefined;

/** Mirrors before long; a worker that is ended before does it when it starts again. */
export function mirrorSoon(): void {
  clearTimeout(pending);
  pending = setTimeout(() => void mirror(), GATHER_MS);
}

/** Brings this device and the browser account together, where the reader wants it. */
function mirror(): Promise<void> {
  return navigator.locks.request(SYNC_LOCK, async () => {
    if (!(await loadSettings()).sync) return setSyncNote(undefined);
    await setSyncNote(await together().catch((): SyncNote => 'failed'));
  });
}

/** The account is written first: where it refuses, nothing changes here. */
async function together(): Promise<SyncNote | undefined> {
  const stored = await accountItems();
  const texts = textsOf(await ownChoices(), await allTaught());
  const met = round(await loadKnown(), texts, stored, Date.now());
  if (typeof met === 'string') return met;
  // Kept first, so that what was changed now keeps its time, whatever comes of this try.
  await saveKnown(met.mine);
  if (!met.items) return 'full';
  await write(met.items, stored);
  await take(met.news, texts);
  await saveKnown(met.both);
  return undefined;
}

async function write(next: Record<string, unknown>, stored: Record<string, unknown>): Promise<void> {
  const fresh = Object.entries(next).filter(([key, item]) => canonical(item) !== canonical(stored[key]));
  const gone = Object.keys(stored).filter((key) => !(key in next));
  if (fresh.length > 0) await browser.storage.sync.set(Object.fromEntries(fresh));
  if (gone.length > 0) await browser.storage.sync.remove(gone);
}

/** Takes over what is newer elsewhere; what was changed here in the meantime stays, and is newer in the next round. */
async function take(all: Round['news'], texts: Texts): Promise<void> {
  const news = Array.from(all, ([key, text]) => ({ key, text, unit: named(key) }));
  const ofSettings = news.filter(({ unit }) => unit && unit.room !== 'taught');
  if (ofSettings.length > 0) {
    await changeOwn((own) => {
      const now = textsOf(own, {});
      const untouched = ofSettings.filter(({ key }) => !texts.has(key) || now.get(key) === texts.get(key));
      return withUnits(own, new Map(untouched.map(({ key, text }) => [key, text]))) ?? own;
    });
  }
  for (const { key, text, unit } of news) {
    if (unit?.room !== 'taught') continue;
    const now = textsOf({}, { [unit.name]: await loadTaught(unit.name) }).get(key);
    if (now === texts.get(key)) await saveTaught(unit.name, lessonsIn(text));
  }
}

async function loadKnown(): Promise<Units> {
  const stored = (await browser.storage.local.get(KNOWN_KEY))[KNOWN_KEY];
  return new Map(Object.entries((stored ?? {}) as Record<string, Entry>)); // nothing else writes there
}

async function saveKnown(units: Units): Promise<void> {
  if (canonical(Object.fromEntries(units)) === canonical(Object.fromEntries(await loadKnown()))) return;
  await browser.storage.local.set({ [KNOWN_KEY]: Object.fromEntries(units) });
}
