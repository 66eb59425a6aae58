import type { Outline } from './context.ts';
import type { Strengths } from './gather.ts';
import { families, type Witness } from './witnesses.ts';

/** A tail is judged as a whole from this many blocks on, when this share of them is clutter. */
const FEWEST = 4;
const SHARE = 0.6;
/** A block of it that is likelier than this to be story stays all the same. */
const STORY = 0.5;

/**
 * What stands among the prose after its last word on the subject is one thing: where most of it is clutter, the rest
 * goes with it, if beside the topic its own wording speaks against it. Marks those blocks in `goes`.
 */
export function takeTail(
  page: Outline,
  strengths: Strengths,
  witnesses: readonly Witness[],
  story: Float64Array,
  goes: Uint8Array,
): void {
  const signal = witnesses.findIndex(({ id }) => id === 'after-topic');
  const tail = page.blocks.flatMap((_, b) => (strengths[b * witnesses.length + signal]! > 0 ? [b] : []));
  const taken = tail.filter((b) => goes[b] === 1);
  if (tail.length < FEWEST || taken.length < SHARE * tail.length) return;
  for (const b of tail) if (story[b]! <= STORY && families(strengths, witnesses, b, b + 1).size > 1) goes[b] = 1;
}
