import { nameSignal } from '../signal.ts';

/** A box around it is named for sharing or following. */
export const namedSocial = nameSignal({ id: 'named-social', kind: 'social', speaksFor: ['social'] });
