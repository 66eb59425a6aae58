import { isInside } from '../boxes.ts';
import { isSetAsProse } from '../prose.ts';
import { signal } from '../signal.ts';

/** Set unlike the story's paragraphs though it stands among them. */
export const styleBreak = signal({
  id: 'style-break',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => (isInside(page.prose.main, block) && !isSetAsProse(page, page.prose, block) ? 1 : 0),
});
