import { partSignal } from '../signal.ts';

/** In a footer. */
export const inFooter = partSignal({ id: 'in-footer', part: 'footer', speaksFor: ['chrome'] });
