import { partSignal } from '../signal.ts';

/** In a form. */
export const inForm = partSignal({ id: 'in-form', part: 'form', speaksFor: ['newsletter', 'appeal'] });
