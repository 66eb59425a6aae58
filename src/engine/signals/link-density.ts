import { signal } from '../signal.ts';

/** Share of its characters that are links. */
export const linkDensity = signal({
  id: 'link-density',
  family: 'structure',
  speaksFor: ['promo', 'ad', 'social'],
  strength: (block) => block.linkDensity,
});
