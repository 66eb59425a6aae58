import type { Outline } from './context.ts';
import type { Strengths } from './gather.ts';
import { families, type Witness } from './witnesses.ts';

/** A tail is judged as a whole from this many blocks on, when they are story no likelier than this on average. */
const FEWEST = 4;
const MEAN = 0.2;
/** A block of it that is likelier than this to be story stays all the same, a long one when hardly likelier than not. */
const STORY = 0.95;
/** So does one that is likelier than this to be navigation, comments or consent. */
const OTHER = 0.6;

/** By block. */
export interface Likely {
  /** How likely it is story, 0 to 1. */
  story: Float64Array;
  /** How likely it is navigation, comments or consent. */
  other: Float64Array;
  /** Which share of a limit it is held to: long blocks to less. */
  held: Float64Array;
}

/**
 * What stands among the prose after its last word on the subject is one thing: where on the whole it is no story, all of
 * it goes, if beside the topic its own wording speaks against it. Marks those blocks in `goes`.
 */
export function takeTail(
  page: Outline,
  strengths: Strengths,
  witnesses: readonly Witness[],
  { story, other, held }: Likely,
  goes: Uint8Array,
): void {
  const signal = witnesses.findIndex(({ id }) => id === 'after-topic');
  const tail = page.blocks.flatMap((_, b) => (strengths[b * witnesses.length + signal]! > 0 ? [b] : []));
  const sum = tail.reduce((total, b) => total + story[b]!, 0);
  if (tail.length < FEWEST || sum > MEAN * tail.length) return;
  for (const b of tail)
    if (
      other[b]! <= OTHER &&
      story[b]! <= STORY * Math.sqrt(held[b]!) &&
      families(strengths, witnesses, b, b + 1).size > 1
    )
      goes[b] = 1;
}
