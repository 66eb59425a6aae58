import { signal } from '../signal.ts';
import { lettered } from '../text.ts';

const CAPITALISED = lettered(String.raw`(?:^|\s)[^\p{L}\p{N}\s]*[\p{Lu}]`, 'g');
const LONGEST = 20;

/** Short, and this share of its words begins with a capital. */
export const titleCase = signal({
  id: 'title-case',
  family: 'structure',
  speaksFor: [],
  strength: ({ text, words }) =>
    words.length > 1 && words.length <= LONGEST
      ? Math.min(1, (text.match(CAPITALISED(text))?.length ?? 0) / words.length)
      : 0,
});
