import { landmark } from '../boxes.ts';
import { signal } from '../signal.ts';

/** In a header. */
export const inHeader = signal({
  id: 'in-header',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => landmark(page, block, 'header', 'banner'),
});
