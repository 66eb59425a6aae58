import { addressSignal } from '../signal.ts';

/** Links to an advertising or affiliate network. */
export const adAddress = addressSignal({
  id: 'ad-address',
  speaksFor: ['ad'],
  test: (address) => address.is('ad'),
});
