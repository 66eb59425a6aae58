import { isInside } from '../boxes.ts';
import { isSetAsProse } from '../prose.ts';
import { signal } from '../signal.ts';

/** Set like the story's paragraphs, in the same box. */
export const proseSibling = signal({
  id: 'prose-sibling',
  family: 'protection',
  speaksFor: ['story'],
  strength: (block, page) =>
    page.prose.first >= 0 && isSetAsProse(page, page.prose, block) && isInside(page.prose.main, block) ? 1 : 0,
});
