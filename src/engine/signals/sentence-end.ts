import { signal } from '../signal.ts';

/** Ends as a sentence does. */
export const sentenceEnd = signal({
  id: 'sentence-end',
  family: 'protection',
  speaksFor: ['story'],
  strength: (block) => (/[.!?…。！？؟।]["'”’“»«」』)\]]*$/.test(block.text) ? 1 : 0),
});
