import { nameSignal } from '../signal.ts';

/** A box around it is named for navigation, header or footer. */
export const namedNavigation = nameSignal({ id: 'named-navigation', kind: 'navigation', speaksFor: ['chrome'] });
