import { addressSignal } from '../signal.ts';

/** Links to another site. */
export const outsideAddress = addressSignal({
  id: 'outside-address',
  speaksFor: ['ad', 'social'],
  test: (address) => !address.isOwn && address.host !== '',
});
