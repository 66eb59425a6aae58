import { partSignal } from '../signal.ts';

/** A button or a label of a form. */
export const inButton = partSignal({
  id: 'in-button',
  part: 'button',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad', 'social'],
});
