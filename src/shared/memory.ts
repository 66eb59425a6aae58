import type { Clutter } from '../engine/types.ts';
import { browser } from './browser.ts';
import { isRecord } from './record.ts';

/**
 * A box that recurred on a site's stories: hash of its start tag, its label, hashes of the stories' addresses until they
 * are enough, and the day on which it was last seen. `never`: the reader showed it, so it is not to be remembered.
 */
export interface Remembered {
  tag: string;
  label: Clutter;
  stories: string[];
  day: number;
  never?: true;
}

/** A site's boxes by the hash of their shape and wording. */
export type Memory = Record<string, Remembered>;

/** Stories on which a box must have stood to be known as the site's template. */
export const ENOUGH_STORIES = 3;
const BOXES_A_SITE = 60;
const DAYS = 90;
const SITES = 300;
const PREFIX = 'memory/';
const DAY_MS = 86_400_000;

export const memoryKey = (site: string): string => PREFIX + site;

/** Today as a whole number, for ages. */
export const today = (): number => Math.floor(Date.now() / DAY_MS);

/** What was stored, or nothing where it is not what was stored. */
export function parseMemory(stored: unknown): Memory {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, Remembered] => isRemembered(entry[1])),
  );
}

function isRemembered(box: unknown): boolean {
  return isRecord(box) && typeof box.tag === 'string' && Array.isArray(box.stories) && typeof box.day === 'number';
}

/** Whether a box stood on enough stories to be hidden before anything is painted. */
export const isTemplate = (box: Remembered): boolean => !box.never && box.stories.length >= ENOUGH_STORIES;

/** The memory with a story's boxes added, the aged and the surplus let go. */
export function remember(
  memory: Memory,
  boxes: Record<string, { tag: string; label: Clutter }>,
  story: string,
  day: number,
): Memory {
  const next: Memory = { ...memory };
  for (const [print, { tag, label }] of Object.entries(boxes)) {
    const known = next[print];
    if (known?.never) continue;
    const stories = known?.stories ?? [];
    const isNews = stories.length < ENOUGH_STORIES && !stories.includes(story);
    next[print] = { tag, label, stories: isNews ? [...stories, story] : stories, day };
  }
  const kept = Object.entries(next)
    .filter(([, box]) => day - box.day <= DAYS)
    .sort(([, a], [, b]) => rank(b) - rank(a));
  return Object.fromEntries(kept.slice(0, BOXES_A_SITE));
}

/** What the reader said outlasts templates, templates outlast what was seen once; then the newer. */
const rank = (box: Remembered): number => (box.never ? 2e6 : isTemplate(box) ? 1e6 : 0) + box.day;

/** Forgets what was remembered: of one site, or of all. */
export async function forgetMemory(site?: string): Promise<void> {
  await browser.storage.local.remove(site === undefined ? Object.keys(await memories()) : memoryKey(site));
}

/** Drops sites not visited for long, and the oldest beyond the bound. For the worker, now and then. */
export async function pruneMemory(day: number): Promise<void> {
  const newest = Object.entries(await memories())
    .map(([key, memory]) => ({ key, day: Math.max(0, ...Object.values(memory).map((box) => box.day)) }))
    .sort((a, b) => b.day - a.day);
  const old = newest.filter((site, index) => index >= SITES || day - site.day > DAYS).map(({ key }) => key);
  if (old.length > 0) await browser.storage.local.remove(old);
}

/** Every site's memory, by its key. */
async function memories(): Promise<Record<string, Memory>> {
  const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(stored.map(([key, value]) => [key, parseMemory(value)]));
}
