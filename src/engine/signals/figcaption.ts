import { within } from '../boxes.ts';
import { signal } from '../signal.ts';

/** The caption of a figure. */
export const figcaption = signal({
  id: 'figcaption',
  family: 'protection',
  speaksFor: ['story'],
  strength: (block, page) => (within(page, block, 'figcaption', 4) ? 1 : within(page, block, 'figure', 5) ? 0.5 : 0),
});
