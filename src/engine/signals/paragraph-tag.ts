import { signal } from '../signal.ts';

/** A paragraph by its tag. */
export const paragraphTag = signal({
  id: 'paragraph-tag',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => (page.boxes[block.box]!.tag === 'p' ? 1 : 0),
});
