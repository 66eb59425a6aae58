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

/** What passes by nearly all elements of a page that are not like a box which the reader hid. */
export interface HideHint {
  /** Its element's name. */
  name: string;
  /** Characters of its text. */
  length: number;
  /** Hash of its names and of what it shows, for a box without words. */
  make: string;
}

/** One correction that the reader made on a site: "Not clutter", or "Hide this" where there is `hide`. */
export interface Taught extends Print {
  label: Label;
  /** First words, so that the reader knows it again in the options. */
  opening: string;
  /** When, in ms since 1970. */
  at: number;
  paused?: true;
  hide?: HideHint;
  /** Selector and steps that name such a box in a rule, where there are any; for taking it along to other products. */
  rule?: string;
}

const PREFIX = 'taught/';
/** Corrections that are kept of one site. */
export const MOST_TAUGHT = 200;

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
  else await browser.storage.local.set({ [key]: taught.slice(-MOST_TAUGHT) });
}
