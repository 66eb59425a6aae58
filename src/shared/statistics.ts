import * as v from 'valibot';
import { browser } from './browser.ts';
import { PARTS, type Receipt } from './receipt.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const receipt = v.object({ story: count, appeal: count, newsletter: count, promo: count, ad: count, social: count });
const outlet = v.object({
  /** What was counted, by month (`2026-11`). */
  months: v.record(v.string(), v.object({ ...receipt.entries, stories: count })),
  /** Short hashes of the addresses of stories that were counted, each with the day on which it was last read. */
  seen: v.record(v.string(), count),
});
const lately = v.record(v.string(), v.object({ ...receipt.entries, month: v.string() }));

/** What was counted of one outlet. */
export type Outlet = v.InferOutput<typeof outlet>;
/** Stories and their words. */
export type Totals = Receipt & { stories: number };
/** A story as it was counted last, so that what is found later on its page can be added. */
type Counted = Receipt & { month: string };

const PREFIX = 'receipt/';
/** How many months are kept, the present one among them. */
const MONTHS = 12;
/** After this many days without being read again a story counts anew. */
const SEEN_DAYS = 30;
/** Hashes that are kept of one outlet, and the characters of each: of so few that many an address has the same. */
const SEEN = 300;
const HASH_LENGTH = 6;
const OUTLETS = 300;
/** Stories of which the words are known until the browser closes. */
const LATELY = 100;
const DAY_MS = 86_400_000;

const monthOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 7);

function oldestMonth(day: number): string {
  const date = new Date(day * DAY_MS);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - MONTHS + 1)).toISOString().slice(0, 7);
}

const nothing: Totals = { stories: 0, story: 0, appeal: 0, newsletter: 0, promo: 0, ad: 0, social: 0 };
/** Where the last stories stand in the browser's memory, and the name of the lock on all of this. */
const LATELY_KEY = 'receipt';

/** The key under which an outlet's counts are stored. */
export const outletKey = (site: string): string => PREFIX + site;

/** What was stored of an outlet; nothing where it is not what was stored. */
export function parseOutlet(stored: unknown): Outlet {
  const parsed = v.safeParse(outlet, stored);
  return parsed.success ? parsed.output : { months: {}, seen: {} };
}

function isCounted({ seen }: Outlet, story: string, day: number): boolean {
  const last = seen[story];
  return last !== undefined && isRecent(last, day);
}

const isRecent = (last: number, day: number): boolean => day - last <= SEEN_DAYS;

/** An outlet's counts with a story's added: once, or what has changed since the browser counted it. What is old goes. */
export function counted(of: Outlet, story: string, words: Receipt, before: Counted | undefined, day: number): Outlet {
  const isNew = !isCounted(of, story, day);
  const month = before?.month ?? monthOf(day);
  const known = of.months[month] ?? nothing;
  const sum = { ...known, stories: known.stories + (isNew ? 1 : 0) };
  for (const part of PARTS) {
    const change = isNew ? words[part] : before ? words[part] - before[part] : 0;
    sum[part] = Math.max(0, sum[part] + change);
  }
  const oldest = oldestMonth(day);
  const months = Object.entries({ ...of.months, [month]: sum }).filter(
    ([name, { stories }]) => name >= oldest && stories > 0,
  );
  const seen = Object.entries({ ...of.seen, [story]: day })
    .filter(([, last]) => isRecent(last, day))
    .sort(([, a], [, b]) => b - a);
  return { months: Object.fromEntries(months), seen: Object.fromEntries(seen.slice(0, SEEN)) };
}

/** Counts a story that was read. For the worker, and never for a private window. */
export function countStory(site: string, address: string, words: Receipt, day: number): Promise<void> {
  return navigator.locks.request(LATELY_KEY, async () => {
    const story = address.slice(0, HASH_LENGTH);
    const [key, id] = [outletKey(site), `${site}/${story}`];
    const [{ [key]: stored }, { [LATELY_KEY]: last }] = await Promise.all([
      browser.storage.local.get(key),
      browser.storage.session.get(LATELY_KEY),
    ]);
    const parsed = v.safeParse(lately, last);
    const { [id]: same, ...others } = parsed.success ? parsed.output : {};
    const of = parseOutlet(stored);
    const before = isCounted(of, story, day) ? same : undefined;
    const month = before?.month ?? monthOf(day);
    const newest = [...Object.entries(others), [id, { ...words, month }]].slice(-LATELY);
    await browser.storage.local.set({ [key]: counted(of, story, words, before, day) });
    await browser.storage.session.set({ [LATELY_KEY]: Object.fromEntries(newest) });
    if (stored === undefined) await prune(day);
  });
}

/** Every outlet of which something was counted. */
export async function allOutlets(): Promise<Record<string, Outlet>> {
  const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(stored.map(([key, value]) => [key.slice(PREFIX.length), parseOutlet(value)]));
}

/** Counts added up: an outlet's months, or outlets. */
export function sumOf(counts: readonly Totals[]): Totals {
  const total = { ...nothing };
  for (const one of counts) for (const part of ['stories', ...PARTS] as const) total[part] += one[part];
  return total;
}

/** Forgets all that was counted. */
export function forgetStatistics(): Promise<void> {
  return navigator.locks.request(LATELY_KEY, async () => {
    await browser.storage.local.remove(Object.keys(await allOutlets()).map(outletKey));
    await browser.storage.session.remove(LATELY_KEY);
  });
}

/** Drops what is too old, and the outlets beyond the bound that were not read for longest. For the worker, now and then. */
export function pruneStatistics(day: number): Promise<void> {
  return navigator.locks.request(LATELY_KEY, () => prune(day));
}

async function prune(day: number): Promise<void> {
  const oldest = oldestMonth(day);
  const left = Object.entries(await allOutlets())
    .map(([site, { months, seen }]) => ({
      site,
      months: Object.fromEntries(Object.entries(months).filter(([name]) => name >= oldest)),
      seen: Object.fromEntries(Object.entries(seen).filter(([, last]) => isRecent(last, day))),
      last: Object.keys(months).sort().at(-1) ?? '',
      day: Math.max(0, ...Object.values(seen)),
    }))
    .sort((a, b) => b.day - a.day || (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
  const isOver = (outlet: (typeof left)[number], at: number) =>
    at >= OUTLETS || Object.keys(outlet.months).length === 0;
  const gone = left.filter(isOver).map(({ site }) => outletKey(site));
  const kept = left
    .filter((outlet, at) => !isOver(outlet, at))
    .map(({ site, months, seen }) => [outletKey(site), { months, seen }]);
  await browser.storage.local.set(Object.fromEntries(kept));
  if (gone.length > 0) await browser.storage.local.remove(gone);
}
