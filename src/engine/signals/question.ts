import { signal } from '../signal.ts';

/** Ends with a question mark. */
export const question = signal({
  id: 'question',
  family: 'wording',
  speaksFor: ['promo'],
  strength: (block) => (/[?？؟]\W*$/.test(block.text) ? 1 : 0),
});
