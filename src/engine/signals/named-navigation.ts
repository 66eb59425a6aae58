import { nameSignal } from '../signal.ts';

/** A box around it is named for navigation, header, footer, tags or author. */
export const namedNavigation = nameSignal({ id: 'named-navigation', kind: 'navigation', speaksFor: ['chrome'] });
