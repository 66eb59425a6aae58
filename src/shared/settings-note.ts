import { browser } from './browser.ts';

/** Why stored settings were not taken as they stood: some of it cannot be read, or a newer Clearstory wrote it. */
export type SettingsNote = 'damaged' | 'newer';

/** Where a stored value that could not be taken over is kept, as `{ note, value }`. */
export const BROKEN_KEY = 'settings-broken';

/** Why settings were once replaced, until `dismissSettingsNote`; for a calm sentence in popup and options. */
export async function settingsNote(): Promise<SettingsNote | undefined> {
  const broken: unknown = (await browser.storage.local.get(BROKEN_KEY))[BROKEN_KEY];
  const note = typeof broken === 'object' && broken !== null && 'note' in broken ? broken.note : undefined;
  return note === 'damaged' || note === 'newer' ? note : undefined;
}

/** Forgets the value that was kept aside, and with it the note. */
export async function dismissSettingsNote(): Promise<void> {
  await browser.storage.local.remove(BROKEN_KEY);
}
