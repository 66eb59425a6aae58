import { partSignal } from '../signal.ts';

/** In a navigation. */
export const inNavigation = partSignal({ id: 'in-navigation', part: 'navigation', speaksFor: ['chrome'] });
