import { isInside } from '../boxes.ts';
import { signal } from '../signal.ts';

/** Inside the box of the main prose: 1 directly in it, less the deeper. */
export const inMain = signal({
  id: 'in-main',
  family: 'protection',
  speaksFor: ['story'],
  strength: (block, page) => {
    if (!isInside(page.prose.main, block)) return 0;
    return 1 / (1 + 0.3 * Math.max(0, page.boxes[block.box]!.depth - page.prose.main.depth - 1));
  },
});
