import { signal } from '../signal.ts';

/** How long it is: 1 at eighty words. */
export const wordCount = signal({
  id: 'word-count',
  family: 'structure',
  speaksFor: [],
  strength: (block) => Math.min(1, Math.log1p(block.words.length) / Math.log(81)),
});
