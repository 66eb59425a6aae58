import { nameSignal } from '../signal.ts';

/** A box around it is named for related or promoted content. */
export const namedPromo = nameSignal({ id: 'named-promo', kind: 'promo', speaksFor: ['promo'] });
