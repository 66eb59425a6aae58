import { signal } from '../signal.ts';

/** Names the outlet itself, which the story's own prose hardly ever does. */
export const outletNamed = signal({
  id: 'outlet-named',
  family: 'wording',
  speaksFor: ['appeal', 'newsletter', 'promo', 'social'],
  strength: (block, { outlet }) => (outlet.isNamed(block) ? 0.4 + 0.6 / (1 + 8 * outlet.share) : 0),
  excerpt: (_, { outlet }) => outlet.name,
});
