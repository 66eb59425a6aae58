/** What a unit of the mirror last was, and when it became so; without a text it was taken away. */
export interface Entry {
  at: number;
  text?: string;
}

/** The units by their keys. */
export type Units = ReadonlyMap<string, Entry>;
/** What the units are now on this device. */
export type Texts = ReadonlyMap<string, string>;

/** How long it is remembered that something was taken away, in ms: as long as a device may lie in a drawer. */
const REMEMBERED_MS = 180 * 86_400_000;

/**
 * What this device knew, with what has changed on it since; the change counts from now. `mayGo` tells of units that are
 * taken away when this device has them no more; any other is only not known here.
 */
export function stamped(known: Units, texts: Texts, now: number, mayGo: (key: string) => boolean): Units {
  const next = new Map(known);
  // A clock may go wrong: what is changed here is newer than what it was here.
  const since = (key: string) => Math.max(now, (known.get(key)?.at ?? 0) + 1);
  for (const [key, text] of texts) if (known.get(key)?.text !== text) next.set(key, { at: since(key), text });
  for (const [key, { text }] of known)
    if (text !== undefined && !texts.has(key) && mayGo(key)) next.set(key, { at: since(key) });
  return next;
}

/**
 * What this device has when it joins a mirror. When it chose things is not known: `ageOf` tells what is known of it.
 * Nothing is lost by joining: what others took away is there again.
 */
export function joining(texts: Texts, theirs: Units, ageOf: (key: string, text: string) => number): Units {
  return new Map(
    Array.from(texts, ([key, text]) => {
      const other = theirs.get(key);
      return [key, { at: other && other.text === undefined ? other.at + 1 : ageOf(key, text), text }];
    }),
  );
}

/** The newest of each unit: the same in whatever order, and however often, devices are brought together. */
export function merged(one: Units, other: Units): Units {
  const both = new Map(one);
  for (const [key, entry] of other) {
    const mine = both.get(key);
    if (!mine || isNewer(entry, mine)) both.set(key, entry);
  }
  return both;
}

/** Of two that are as old, one must win on every device: what is there before what is not, else the later in the alphabet. */
export function isNewer(one: Entry, other: Entry): boolean {
  return one.at === other.at ? (one.text ?? '') > (other.text ?? '') : one.at > other.at;
}

/** Without what was taken away long ago. */
export function pruned(units: Units, now: number): Units {
  return new Map([...units].filter(([, { at, text }]) => text !== undefined || at > now - REMEMBERED_MS));
}
