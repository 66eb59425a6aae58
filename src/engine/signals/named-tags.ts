import { nameSignal } from '../signal.ts';

/** A box around it is named for tags or topics. */
export const namedTags = nameSignal({ id: 'named-tags', kind: 'tags', speaksFor: ['chrome'] });
