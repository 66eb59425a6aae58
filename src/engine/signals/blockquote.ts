import { within } from '../boxes.ts';
import { signal } from '../signal.ts';

/** In a quotation by its tag. */
export const blockquote = signal({
  id: 'blockquote',
  family: 'protection',
  speaksFor: ['story'],
  strength: (block, page) => (within(page, block, 'blockquote', 4) ? 1 : 0),
});
