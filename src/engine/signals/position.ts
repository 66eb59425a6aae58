import { signal } from '../signal.ts';

/** Where in the page it stands: 0 at the top, 1 at the end. */
export const position = signal({
  id: 'position',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => (block.index + 1) / page.blocks.length,
});
