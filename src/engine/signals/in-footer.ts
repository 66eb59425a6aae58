import { landmark } from '../boxes.ts';
import { signal } from '../signal.ts';

/** In a footer. */
export const inFooter = signal({
  id: 'in-footer',
  family: 'structure',
  speaksFor: ['chrome'],
  strength: (block, page) => landmark(page, block, 'footer', 'contentinfo'),
});
