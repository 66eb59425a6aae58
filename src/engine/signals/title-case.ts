import { signal } from '../signal.ts';

const CAPITALISED = /(?:^|\s)[^\p{L}\p{N}\s]*\p{Lu}/gu;
const LONGEST = 20;

/** Short, and this share of its words begins with a capital. */
export const titleCase = signal({
  id: 'title-case',
  family: 'structure',
  speaksFor: [],
  strength: ({ text, words }) =>
    words.length > 1 && words.length <= LONGEST
      ? Math.min(1, (text.match(CAPITALISED)?.length ?? 0) / words.length)
      : 0,
});
