import { signal } from '../signal.ts';

/** The same text stands more than once on the page. */
export const repeatedText = signal({
  id: 'repeated-text',
  family: 'repetition',
  speaksFor: ['promo', 'appeal'],
  strength: (block, page) => Math.min(1, ((page.copies.get(block.text) ?? 1) - 1) / 3),
});
