import { amountForSpan, MONEY } from '../money.ts';
import { discount, signal } from '../signal.ts';

/** Names an amount of money for a span of time, as subscriptions and regular gifts do; less in a story about such things. */
export const pricePeriod = signal({
  id: 'price-period',
  family: 'wording',
  speaksFor: ['appeal'],
  strength: ({ text, words }, page) =>
    MONEY.test(text) && amountForSpan(text) !== undefined
      ? discount('field', page) * (0.3 + 0.7 / Math.max(1, words.length / 12))
      : 0,
  excerpt: ({ text }) => amountForSpan(text),
});
