import { MONEY } from '../money.ts';
import { signal } from '../signal.ts';

/** Names an amount of money. */
export const price = signal({
  id: 'price',
  family: 'wording',
  speaksFor: ['appeal', 'promo', 'ad'],
  strength: (block) => (MONEY.test(block.text) ? 0.3 + 0.7 / Math.max(1, block.words.length / 6) : 0),
  excerpt: (block) => block.text.match(MONEY)?.[0],
});
