import { proseDistance } from '../boxes.ts';
import { signal } from '../signal.ts';

/** Stands between paragraphs of the prose: nearer is stronger. */
export const amongProse = signal({
  id: 'among-prose',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => {
    const distance = proseDistance(page, block);
    return distance === undefined ? 0 : 1 / (1 + distance / 3);
  },
});
