import type { Label } from '../engine/types.ts';
import { browser } from './browser.ts';

/** Hashes of a box: what a correction is recognised by, whatever the site calls its classes today. */
export interface Print {
  /** Of its make: its elements' names, nested as they are. */
  shape: string;
  /** Of its words, numbers left out ("2 articles left"). */
  words: string;
  /** Lowest hashes of its words under eight functions: like sketches, like wording. */
  sketch: number[];
}

/** One correction that the reader made on a site: "Not clutter". */
export interface Taught extends Print {
  label: Label;
  /** First words, so that the reader knows it again in the options. */
  opening: string;
  /** When, in ms since 1970. */
  at: number;
  paused?: true;
}

const PREFIX = 'taught/';
const A_SITE = 200;

export const taughtKey = (site: string): string => PREFIX + site;

/** What was stored, without what cannot be read. */
export function parseTaught(stored: unknown): Taught[] {
  return Array.isArray(stored) ? stored.filter(isTaught) : [];
}

function isTaught(value: unknown): value is Taught {
  const { shape, words, sketch } = (value ?? {}) as Partial<Taught>;
  return typeof shape === 'string' && typeof words === 'string' && Array.isArray(sketch);
}

/** The corrections of one site. */
export async function loadTaught(site: string): Promise<Taught[]> {
  const key = taughtKey(site);
  return parseTaught((await browser.storage.local.get(key))[key]);
}

/** The corrections of every site that has some. */
export async function allTaught(): Promise<Record<string, Taught[]>> {
  const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(stored.map(([key, value]) => [key.slice(PREFIX.length), parseTaught(value)]));
}

/** Replaces a site's corrections; the newest stay when there are too many. */
export async function saveTaught(site: string, taught: readonly Taught[]): Promise<void> {
  const key = taughtKey(site);
  if (taught.length === 0) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: taught.slice(-A_SITE) });
}
