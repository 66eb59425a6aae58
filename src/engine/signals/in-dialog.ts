import { landmark } from '../boxes.ts';
import { signal } from '../signal.ts';

/** In a dialog. */
export const inDialog = signal({
  id: 'in-dialog',
  family: 'structure',
  speaksFor: ['appeal', 'newsletter', 'consent'],
  strength: (block, page) => landmark(page, block, 'dialog', 'dialog'),
});
