import { nameSignal } from '../signal.ts';

/** A box around it is named for a shop, a product or its price. */
export const namedShop = nameSignal({ id: 'named-shop', kind: 'shop', speaksFor: ['ad'] });
