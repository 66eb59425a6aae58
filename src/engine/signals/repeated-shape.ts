import { alike } from '../boxes.ts';
import { signal } from '../signal.ts';

/** Stands in one of many boxes of the same shape: cards, teasers, lists of links. */
export const repeatedShape = signal({
  id: 'repeated-shape',
  family: 'structure',
  speaksFor: ['promo', 'ad', 'social'],
  strength: (block, page) => Math.min(1, Math.max(0, alike(page, block) - 1) / 6),
});
