import { partSignal } from '../signal.ts';

/** In a list. */
export const inList = partSignal({ id: 'in-list', part: 'item', speaksFor: ['promo', 'social'] });
