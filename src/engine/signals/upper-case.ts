import { signal } from '../signal.ts';

const CAPITALS = /\p{Lu}/gu;
const SMALL = /\p{Ll}/u;
const LONGEST = 20;

/** Short and set in capitals. */
export const upperCase = signal({
  id: 'upper-case',
  family: 'structure',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad'],
  strength: ({ text, words }) =>
    words.length <= LONGEST && !SMALL.test(text) && (text.match(CAPITALS)?.length ?? 0) > 3 ? 1 : 0,
});
