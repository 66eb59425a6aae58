import { nameSignal } from '../signal.ts';

/** A box around it is named for subscriptions, membership or gifts. */
export const namedAppeal = nameSignal({ id: 'named-appeal', kind: 'appeal', speaksFor: ['appeal'] });
