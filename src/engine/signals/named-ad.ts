import { nameSignal } from '../signal.ts';

/** A box around it is named for advertising. */
export const namedAd = nameSignal({ id: 'named-ad', kind: 'ad', speaksFor: ['ad'] });
