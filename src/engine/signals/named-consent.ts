import { nameSignal } from '../signal.ts';

/** A box around it is named for consent. */
export const namedConsent = nameSignal({ id: 'named-consent', kind: 'consent', speaksFor: ['consent'] });
