import { landmark } from '../boxes.ts';
import { signal } from '../signal.ts';

/** In a form. */
export const inForm = signal({
  id: 'in-form',
  family: 'structure',
  speaksFor: ['newsletter'],
  strength: (block, page) => landmark(page, block, 'form', 'form'),
});
