import { within } from '../boxes.ts';
import { signal } from '../signal.ts';

/** An item of a list. */
export const listItem = signal({
  id: 'list-item',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => (within(page, block, 'li', 3) ? 1 : 0),
});
