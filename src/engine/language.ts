import { FUNCTION_WORDS } from './function-words.ts';
import { en } from './phrases/en.ts';
import type { PhrasePack } from './phrases/phrase-pack.ts';
import { primaryOf } from './primary-language.ts';
import type { Block } from './types.ts';

/** A block of this many words tells its language … */
const TELLING_WORDS = 8;
/** … when this share of them are one language's most frequent words. */
const TELLING_SHARE = 0.2;

const CODES = Object.keys(FUNCTION_WORDS);
const packs = new Map<string, PhrasePack>([['en', en]]);
const lacking = new Set<string>();
let owners: Map<string, number> | undefined;

/** Makes a pack known; English is known from the start. */
export function learnPack(pack: PhrasePack): void {
  packs.set(pack.lang, pack);
  lacking.delete(pack.lang);
}

/** Codes of the languages that there are packs for, that pages read so far were written in, and whose packs are not known. */
export const lackingPacks = (): string[] => [...lacking];

/** The code of the pack for a language that a page declares, a BCP 47 tag; undefined where there is none. */
export function packCode(declared: string): string | undefined {
  const code = primaryOf(declared);
  return CODES.includes(code) ? code : undefined;
}

/** The languages in which a word is among the most frequent, one bit each. */
function allOwners(): ReadonlyMap<string, number> {
  if (owners) return owners;
  owners = new Map();
  for (let i = 0; i < CODES.length; i += 1)
    for (const word of FUNCTION_WORDS[CODES[i]!]!.split(' ')) owners.set(word, (owners.get(word) ?? 0) | (1 << i));
  return owners;
}

/**
 * The phrase packs that a page's blocks need: the declared language's, those whose function words some block is
 * made of, and English, in which pages of every language label things. Language by block, not only by page.
 */
export function packsFor(declared: string, blocks: readonly Block[]): PhrasePack[] {
  const used = new Set(['en', packCode(declared)]);
  const all = allOwners();
  const tally = new Uint32Array(CODES.length);
  for (const { words } of blocks) {
    if (words.length < TELLING_WORDS) continue;
    tally.fill(0);
    for (const word of words) {
      const bits = all.get(word);
      if (bits !== undefined) count(bits, tally);
    }
    let best = 0;
    for (let i = 1; i < tally.length; i += 1) if (tally[i]! > tally[best]!) best = i;
    if (tally[best]! >= TELLING_SHARE * words.length) used.add(CODES[best]!);
  }
  const found: PhrasePack[] = [];
  for (const code of CODES) {
    if (!used.has(code)) continue;
    const pack = packs.get(code);
    if (pack) found.push(pack);
    else lacking.add(code);
  }
  return found;
}

function count(bits: number, tally: Uint32Array): void {
  for (let left = bits; left !== 0; left &= left - 1) tally[31 - Math.clz32(left & -left)]! += 1;
}
