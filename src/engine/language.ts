import { PACKS } from './phrases/index.ts';
import type { PhrasePack } from './phrases/phrase-pack.ts';
import type { Block } from './types.ts';

/** A block of this many words tells its language … */
const TELLING_WORDS = 8;
/** … when this share of them are one language's most frequent words. */
const TELLING_SHARE = 0.2;

/** Norwegian's two ways of writing share a pack. */
const NORWEGIAN = /^n[bn]$/;

/**
 * The phrase packs that a page's blocks need: the declared language's, those whose function words some block is
 * made of, and English, in which pages of every language label things. Language by block, not only by page.
 */
export function packsFor(declared: string, blocks: readonly Block[]): PhrasePack[] {
  const owners = new Map<string, number[]>();
  PACKS.forEach((pack, i) => {
    for (const word of pack.common.split(/[\s,]+/)) owners.set(word, [...(owners.get(word) ?? []), i]);
  });
  const used = new Set(['en', declared.replace(NORWEGIAN, 'no')]);
  const tally = new Uint16Array(PACKS.length);
  for (const { words } of blocks) {
    if (words.length < TELLING_WORDS) continue;
    tally.fill(0);
    for (const word of words) for (const i of owners.get(word) ?? []) tally[i]! += 1;
    const best = Math.max(...tally);
    if (best >= TELLING_SHARE * words.length) used.add(PACKS[tally.indexOf(best)]!.lang);
  }
  return PACKS.filter((pack) => used.has(pack.lang));
}
