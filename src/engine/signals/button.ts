import { signal } from '../signal.ts';

/** A button or its label. */
export const button = signal({
  id: 'button',
  family: 'structure',
  speaksFor: ['appeal', 'newsletter'],
  strength: (block, page) =>
    ['button', 'label', 'legend'].includes(page.boxes[block.box]!.tag) ||
    page.tokens[block.box]!.some((token) => token === 'button' || token === 'btn' || token === 'cta')
      ? 1
      : 0,
});
