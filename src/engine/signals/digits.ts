import { signal } from '../signal.ts';

/** The sign after 9: words that begin with a digit come before it. */
const AFTER_DIGITS = ':';

/** Share of its words that are numbers. */
export const digits = signal({
  id: 'digits',
  family: 'structure',
  speaksFor: [],
  strength: ({ words }) => {
    let numbers = 0;
    for (const word of words) if (word < AFTER_DIGITS && word >= '0') numbers += 1;
    return numbers / words.length;
  },
});
