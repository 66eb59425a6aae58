import { addressSignal } from '../signal.ts';

/** Links to a social network. */
export const profileAddress = addressSignal({
  id: 'profile-address',
  speaksFor: ['social'],
  test: (address) => !address.isOwn && address.is('network'),
});
