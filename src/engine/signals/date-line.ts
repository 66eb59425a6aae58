import { signal } from '../signal.ts';

const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;

/** Short, with a year, a clock time or a date. */
export const dateLine = signal({
  id: 'date-line',
  family: 'structure',
  speaksFor: [],
  strength: (block) => (block.words.length <= 12 && DATE.test(block.text) ? 1 : 0),
});
