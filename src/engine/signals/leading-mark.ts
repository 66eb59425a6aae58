import { signal } from '../signal.ts';

const MARK = /^[▶►→»›>•●■◆★☆✦➡👉📩📧🔔]/u;
const BRACKETED = /^(?:\[[^\]]*\]|\([^)]*\)|【[^】]*】)$/u;
const LONGEST = 40;

/** Opens with an arrow or a bullet, or stands in brackets as a whole: how lines are put between paragraphs. */
export const leadingMark = signal({
  id: 'leading-mark',
  family: 'structure',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad'],
  strength: ({ text, words }) => (words.length <= LONGEST && (MARK.test(text) || BRACKETED.test(text)) ? 1 : 0),
});
