import { within } from '../boxes.ts';
import { signal } from '../signal.ts';

/** A cell of a table. */
export const tableCell = signal({
  id: 'table-cell',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => (within(page, block, 'td', 3) || within(page, block, 'th', 3) ? 1 : 0),
});
