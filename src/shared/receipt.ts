import { CLUTTER } from '../engine/types.ts';
import { isClutter } from './clutter.ts';
import type { TabReport } from './messages.ts';

/** What a receipt counts: the story, and each kind of clutter. */
export const PARTS = ['story', ...CLUTTER] as const;

/** How many words of a page, or of an outlet's pages, were story, and how many were clutter of each kind. */
export type Receipt = Record<(typeof PARTS)[number], number>;

/**
 * The receipt of one page; undefined where there is no story. All clutter counts that was found, also what the reader leaves
 * or has shown; only what the reader called "not clutter", or hides by a rule or lesson of their own, is none.
 */
export function receiptOf({ report, states }: Pick<TabReport, 'report' | 'states'>): Receipt | undefined {
  if (!report) return undefined;
  const receipt: Receipt = { story: report.article.words, appeal: 0, newsletter: 0, promo: 0, ad: 0, social: 0 };
  for (const { id, label, words } of report.hidden) {
    if (isClutter(label) && states[id] !== 'kept') receipt[label] += words;
  }
  return receipt;
}

/** Words of clutter, of all kinds. */
export const clutterIn = (receipt: Receipt): number => CLUTTER.reduce((sum, kind) => sum + receipt[kind], 0);

/** Which part of all words was clutter, from 0 to 1. */
export function shareIn(receipt: Receipt): number {
  const clutter = clutterIn(receipt);
  return clutter === 0 ? 0 : clutter / (clutter + receipt.story);
}
