import { VERSION } from '../shared/settings.ts';
import { ITEM } from '../shared/sync.ts';
import { type Entry, isNewer, type Units } from './mirror-merge.ts';

/** The browser takes 8192 bytes an item and 102 400 in all; some room is left for how it counts. */
const ITEM_BYTES = 8000;
const ALL_BYTES = 100_000;
/** Bytes of a piece of a unit that is longer than an item. */
const PIECE_BYTES = 6000;
/** Bytes that one sign takes at most; a plain one takes two where it must be escaped. */
const MOST_BYTES = 6;
/** Pieces that a unit may have; more than there is room for. */
const MOST_PIECES = 100;

/** A piece of a unit: its key, since when, which piece of how many (none: taken away), and its part of the text. */
type Piece = readonly [key: string, at: number, index: number, count: number, text: string];

/** Each item can be read by itself: items of two devices may stand side by side, for they do not arrive at once. */
export interface Item {
  /** The version of the settings. */
  version: number;
  pieces: Piece[];
}

/** Why a mirror is not read. */
export type Unreadable = 'newer' | 'damaged';

/** Units as items, the same for the same units; undefined where they are more than the browser takes. */
export function packed(units: Units): Record<string, Item> | undefined {
  const items: Item[] = [];
  let size = ITEM_BYTES;
  let total = 0;
  for (const piece of [...units].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, entry]) => cut(key, entry))) {
    const bytes = bytesOf(JSON.stringify(piece)) + 1;
    if (size + bytes > ITEM_BYTES) {
      items.push({ version: VERSION, pieces: [] });
      size = bytesOf(`${ITEM}${items.length}${JSON.stringify({ version: VERSION, pieces: [] })}`);
      total += size;
    }
    items.at(-1)?.pieces.push(piece);
    size += bytes;
    total += bytes;
    if (bytes > ITEM_BYTES || total > ALL_BYTES) return undefined;
  }
  return Object.fromEntries(items.map((item, at) => [ITEM + at, item]));
}

/** Bytes as the browsers count them: Chrome writes three characters of JSON in six. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length + 5 * (text.match(/[<\u2028\u2029]/g)?.length ?? 0);
}

/** Items as the units of each version; a unit of which a piece has not arrived yet is passed over. Never throws. */
export function unpacked(items: Record<string, unknown>): Map<number, Units> | Unreadable {
  const pieces = new Map<string, Piece[]>();
  const versions = new Map<number, Map<string, Entry>>();
  let isDamaged = false;
  for (const item of Object.values(items)) {
    const version = Reflect.get(Object(item), 'version');
    if (Number.isInteger(version) && Number(version) > VERSION) return 'newer';
    if (!isItem(item)) isDamaged = true;
    else
      for (const piece of item.pieces) {
        const name = JSON.stringify([item.version, piece[0], piece[1], piece[3], piece[3] === 1 && piece[4]]);
        pieces.set(name, [...(pieces.get(name) ?? []), piece]);
      }
    if (isItem(item) && !versions.has(item.version)) versions.set(item.version, new Map());
  }
  if (isDamaged) return 'damaged';
  for (const [name, parts] of pieces) {
    const [version] = JSON.parse(name) as [number]; // as written above
    const entry = joined(parts);
    const [key = ''] = parts[0] ?? [];
    const units = versions.get(version);
    const other = units?.get(key);
    if (entry && (!other || isNewer(entry, other))) units?.set(key, entry);
  }
  return versions;
}

function cut(key: string, { at, text }: Entry): Piece[] {
  if (text === undefined) return [[key, at, 0, 0, '']];
  const slices: string[] = [];
  let size = PIECE_BYTES;
  for (const sign of text) {
    const bytes = sign > '~' || sign < ' ' || sign === '<' ? MOST_BYTES : 2;
    if (size + bytes > PIECE_BYTES) {
      slices.push('');
      size = 0;
    }
    slices.push(`${slices.pop() ?? ''}${sign}`);
    size += bytes;
  }
  return slices.map((slice, index) => [key, at, index, slices.length, slice]);
}

function joined(pieces: readonly Piece[]): Entry | undefined {
  const [, at = 0, , count = 0] = pieces[0] ?? [];
  if (count === 0) return { at };
  const slices = Array.from({ length: count }, (_, place) => pieces.find(([, , index]) => index === place)?.[4]);
  return slices.includes(undefined) ? undefined : { at, text: slices.join('') };
}

function isItem(value: unknown): value is Item {
  const { version, pieces } = Object(value) as Partial<Item>; // each field is looked at
  return Number.isInteger(version) && Number(version) > 0 && Array.isArray(pieces) && pieces.every(isPiece);
}

function isPiece(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [key, at, index, count, text] = value as unknown[];
  const isCount = (one: unknown): one is number => Number.isInteger(one) && Number(one) >= 0;
  const isTold = typeof key === 'string' && typeof text === 'string' && Number.isSafeInteger(at) && Number(at) >= 0;
  return isTold && isCount(index) && isCount(count) && count <= MOST_PIECES && index <= count;
}
