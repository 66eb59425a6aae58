import { nameSignal } from '../signal.ts';

/** A box around it is named for the author. */
export const namedAuthor = nameSignal({ id: 'named-author', kind: 'author', speaksFor: ['chrome'] });
