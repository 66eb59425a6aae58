import { signal } from '../signal.ts';

/** Share of its words that are numbers. */
export const digits = signal({
  id: 'digits',
  family: 'structure',
  speaksFor: [],
  strength: (block) => block.words.filter((word) => /^\d/.test(word)).length / block.words.length,
});
