import { signal } from '../signal.ts';

/** Stands after the story's prose: 1 far after. */
export const afterProse = signal({
  id: 'after-prose',
  family: 'structure',
  speaksFor: ['promo'],
  strength: (block, page) =>
    page.prose.last >= 0 && block.index > page.prose.last ? Math.min(1, 0.2 + (block.index - page.prose.last) / 50) : 0,
});
