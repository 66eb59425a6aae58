import type { SyncNote } from '../shared/sync.ts';
import { type Item, packed, unpacked } from './mirror-items.ts';
import { joining, merged, pruned, stamped, type Texts, type Units } from './mirror-merge.ts';
import { ageOf, mayGo, readUnits } from './mirror-units.ts';

/** What one look at the browser account comes to. */
export interface Round {
  /** What this device has, with what it changed since it last looked. */
  mine: Units;
  /** That and the account together, the newest of each. */
  both: Units;
  /** What the account is to hold; undefined where there is no room for it. */
  items: Record<string, Item> | undefined;
  /** What is newer elsewhere; without a text it was taken away. */
  news: ReadonlyMap<string, string | undefined>;
}

/** Brings what this device knew and now has together with what the account holds; or why that cannot be. Never throws. */
export function round(known: Units, texts: Texts, stored: Record<string, unknown>, now: number): Round | SyncNote {
  const versions = unpacked(stored);
  if (typeof versions === 'string') return versions;
  const theirs = readUnits(versions);
  if (!theirs) return 'damaged';
  const mine =
    known.size > 0
      ? stamped(known, texts, now, mayGo)
      : joining(texts, theirs, (key, text) => ageOf(key, text, now, theirs.size === 0));
  const both = pruned(merged(mine, theirs), now);
  const news = new Map(
    Array.from(both, ([key, { text }]) => [key, text] as const).filter(([key, text]) => text !== mine.get(key)?.text),
  );
  return { mine, both, items: packed(both), news };
}
