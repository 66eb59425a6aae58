import { landmark } from '../boxes.ts';
import { signal } from '../signal.ts';

/** In an aside. */
export const inAside = signal({
  id: 'in-aside',
  family: 'structure',
  speaksFor: ['promo'],
  strength: (block, page) => landmark(page, block, 'aside', 'complementary'),
});
