import { signal } from '../signal.ts';

/** A heading: 1 at the first level. */
export const heading = signal({
  id: 'heading',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => {
    const level = /^h([1-6])$/.exec(page.boxes[block.box]!.tag)?.[1];
    return level ? (7 - Number(level)) / 6 : 0;
  },
});
