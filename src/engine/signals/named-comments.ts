import { nameSignal } from '../signal.ts';

/** A box around it is named for comments. */
export const namedComments = nameSignal({ id: 'named-comments', kind: 'comments', speaksFor: ['comments'] });
