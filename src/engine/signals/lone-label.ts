import { signal } from '../signal.ts';

const LONGEST = 4;

/** A few words in a box of their own, without a sentence's end: a label, a tab, a button. */
export const loneLabel = signal({
  id: 'lone-label',
  family: 'structure',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad', 'social'],
  strength: ({ text, words, box }, page) => {
    const { first, end } = page.boxes[box]!;
    return end - first === 1 && words.length <= LONGEST && !/[.,;]$/.test(text) ? 1 : 0;
  },
});
