import { signal } from '../signal.ts';

/** Stands before the story's prose: 1 far before. */
export const beforeProse = signal({
  id: 'before-prose',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) =>
    page.prose.first > block.index ? Math.min(1, 0.2 + (page.prose.first - block.index) / 50) : 0,
});
