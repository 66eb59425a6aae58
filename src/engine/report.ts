import { wordsOf } from './text.ts';
import type { Analysis, Report } from './types.ts';

const OPENING_LENGTH = 160;

/** An analysis as plain JSON. The one place where elements turn into ids: an id is a place in `analysis.hidden`. */
export function report(analysis: Analysis, url: string): Report {
  const { root: _, ...article } = analysis.article;
  return {
    version: 1,
    url,
    isStory: analysis.isStory,
    article,
    summary: analysis.summary,
    hidden: analysis.hidden.map(({ text, label, confidence, evidence }, id) => ({
      id,
      label,
      confidence,
      opening: text.slice(0, OPENING_LENGTH),
      words: wordsOf(text).length,
      evidence,
    })),
    extent: analysis.extent,
    ...(analysis.support ? { support: analysis.support } : {}),
  };
}
