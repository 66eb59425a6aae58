import { PACKS } from './phrases/index.ts';
import type { PhrasePack } from './phrases/phrase-pack.ts';
import type { Block } from './types.ts';

/** A block of this many words tells its language … */
const TELLING_WORDS = 8;
/** … when this share of them are one language's most frequent words. */
const TELLING_SHARE = 0.2;

/** Norwegian's two ways of writing share a pack. */
const NORWEGIAN = /^n[bn]$/;

let owners: Map<string, number> | undefined;

/** The packs in which a word is among the most frequent, one bit each. */
function allOwners(): ReadonlyMap<string, number> {
  if (owners) return owners;
  owners = new Map();
  for (let i = 0; i < PACKS.length; i += 1)
    for (const word of PACKS[i]!.common.split(BETWEEN)) owners.set(word, (owners.get(word) ?? 0) | (1 << i));
  return owners;
}
const BETWEEN = /[\s,]+/;

/**
 * The phrase packs that a page's blocks need: the declared language's, those whose function words some block is
 * made of, and English, in which pages of every language label things. Language by block, not only by page.
 */
export function packsFor(declared: string, blocks: readonly Block[]): PhrasePack[] {
  const used = new Set(['en', declared.replace(NORWEGIAN, 'no')]);
  const all = allOwners();
  const tally = new Uint32Array(PACKS.length);
  for (const { words } of blocks) {
    if (words.length < TELLING_WORDS) continue;
    tally.fill(0);
    for (const word of words) {
      const bits = all.get(word);
      if (bits !== undefined) count(bits, tally);
    }
    let best = 0;
    for (let i = 1; i < tally.length; i += 1) if (tally[i]! > tally[best]!) best = i;
    if (tally[best]! >= TELLING_SHARE * words.length) used.add(PACKS[best]!.lang);
  }
  return PACKS.filter((pack) => used.has(pack.lang));
}

function count(bits: number, tally: Uint32Array): void {
  for (let left = bits; left !== 0; left &= left - 1) tally[31 - Math.clz32(left & -left)]! += 1;
}
