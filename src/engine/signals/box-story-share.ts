import { signal } from '../signal.ts';

/** Share of the story's own words in the box two steps up. */
export const boxStoryShare = signal({
  id: 'box-story-share',
  family: 'protection',
  speaksFor: ['story'],
  strength: (block, page) => {
    const box = page.boxes[page.boxes[block.box]!.parent];
    return box ? Math.min(1, box.words / Math.max(1, page.prose.words)) : 1;
  },
});
