import { signal } from '../signal.ts';

/** Ends with a question mark. */
export const question = signal({
  id: 'question',
  family: 'wording',
  speaksFor: ['promo'],
  strength: (block) => (/[?？؟][^\p{L}\p{N}]*$/u.test(block.text) ? 1 : 0),
});
