import { signal } from '../signal.ts';
import { lettered } from '../text.ts';

const QUESTION = lettered(String.raw`[?？؟][^\p{L}\p{N}]*$`);
const MARK = /[?？؟]/;

/** Ends with a question mark. */
export const question = signal({
  id: 'question',
  family: 'wording',
  speaksFor: ['promo'],
  strength: (block) => (MARK.test(block.text) && QUESTION(block.text).test(block.text) ? 1 : 0),
});
