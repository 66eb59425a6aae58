import { browser } from './browser.ts';
import { saveSettings } from './settings.ts';

/** Why the last try to mirror changed nothing: no room, written by a newer Clearstory, not readable, or refused. */
export const SYNC_NOTES = ['full', 'newer', 'damaged', 'failed'] as const;
export type SyncNote = (typeof SYNC_NOTES)[number];

/** Held by whoever has to do with the account. */
export const SYNC_LOCK = 'sync';
const NOTE_KEY = 'sync-note';
/** What this device knew of the mirror when it last looked. */
export const KNOWN_KEY = 'sync-known';
/** What the names of our items in the browser account begin with. */
export const ITEM = 'mirror/';

/** Why mirroring does not work just now, if it does not. */
export async function syncNote(): Promise<SyncNote | undefined> {
  const stored = (await browser.storage.local.get(NOTE_KEY))[NOTE_KEY];
  return SYNC_NOTES.find((note) => note === stored);
}

/** Says so for the options, until the next try says otherwise. */
export async function setSyncNote(note: SyncNote | undefined): Promise<void> {
  if (note === (await syncNote())) return;
  if (note) await browser.storage.local.set({ [NOTE_KEY]: note });
  else await browser.storage.local.remove(NOTE_KEY);
}

/** Our items in the browser account. */
export async function accountItems(): Promise<Record<string, unknown>> {
  const all = await browser.storage.sync.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(ITEM)));
}

/** Takes the copy out of the browser account, and mirrors no more from here. */
export async function forgetAccount(): Promise<void> {
  await saveSettings({ sync: false });
  await navigator.locks.request(SYNC_LOCK, async () => {
    await browser.storage.sync.remove(Object.keys(await accountItems()));
    await browser.storage.local.remove([KNOWN_KEY, NOTE_KEY]);
  });
}
