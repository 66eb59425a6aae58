import { signal } from '../signal.ts';

/** All of it is one link. */
export const wholeLink = signal({
  id: 'whole-link',
  family: 'structure',
  speaksFor: ['promo', 'ad', 'social'],
  strength: (block) => (block.links.length === 1 && block.linkDensity > 0.95 ? 1 : 0),
});
