import type { Thresholds } from '../clutter.ts';
import type { AnalyzeOptions } from '../types.ts';

/** How sure the judge must be before it hides, by the reader's choice. */
export const THRESHOLDS: Readonly<Record<NonNullable<AnalyzeOptions['sensitivity']>, Thresholds>> = {
  careful: { clutter: 0.8, story: 0.02, share: 0.6, storyInside: 0.05, otherInside: 0.1 },
  balanced: { clutter: 0.55, story: 0.045, share: 0.6, storyInside: 0.12, otherInside: 0.3 },
  thorough: { clutter: 0.4, story: 0.2, share: 0.34, storyInside: 0.25, otherInside: 0.3 },
};
