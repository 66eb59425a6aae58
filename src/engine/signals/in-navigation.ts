import { landmark } from '../boxes.ts';
import { signal } from '../signal.ts';

/** In a navigation. */
export const inNavigation = signal({
  id: 'in-navigation',
  family: 'structure',
  speaksFor: ['chrome'],
  strength: (block, page) => landmark(page, block, 'nav', 'navigation'),
});
