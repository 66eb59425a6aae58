import { partSignal } from '../signal.ts';

/** In an aside. */
export const inAside = partSignal({
  id: 'in-aside',
  part: 'aside',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad'],
});
