import type { WantedWeights } from '../wanted.ts';

/**
 * Fitted by scripts/calibrate/summary.ts on 835 news stories in English and French with summaries by editors (CNN and
 * Daily Mail highlights, OrangeSum) and by a language model.
 */
export const SUMMARY: WantedWeights = {
  word: [-4.04, 1.15, -0.3, 2.06, 0.85, 0.6, 0.43, 0.44, -0.14, 0.13, -0.33],
  pair: [-4.03, 1.21, -0.41, 1.69, 1.3, 0.56, 0.2, 0.14],
};
