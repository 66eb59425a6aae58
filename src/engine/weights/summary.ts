import type { WantedWeights } from '../wanted.ts';

/**
 * Fitted by scripts/calibrate/summary.ts on 835 news stories in English and French with summaries by editors (CNN and
 * Daily Mail highlights, OrangeSum) and by a language model.
 */
export const SUMMARY: WantedWeights = {
  word: [-4.01, 1.14, -0.33, 2.17, 0.75, 0.59, 0.42, 0.41, -0.14, 0.13, -0.33],
  pair: [-4.04, 1.2, -0.43, 1.78, 1.27, 0.53, 0.2, 0.14],
};
