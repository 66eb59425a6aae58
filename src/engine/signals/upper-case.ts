import { signal } from '../signal.ts';
import { lettered } from '../text.ts';

const CAPITALS = lettered(String.raw`[\p{Lu}]`, 'g');
const SMALL = lettered(String.raw`[\p{Ll}]`);
const LONGEST = 20;

/** Short and set in capitals. */
export const upperCase = signal({
  id: 'upper-case',
  family: 'structure',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad'],
  strength: ({ text, words }) =>
    words.length <= LONGEST && !SMALL(text).test(text) && (text.match(CAPITALS(text))?.length ?? 0) > 3 ? 1 : 0,
});
