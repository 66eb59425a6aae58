import { addressSignal } from '../signal.ts';

/** Links to a page for logging in or registering. */
export const accountAddress = addressSignal({
  id: 'account-address',
  speaksFor: ['appeal'],
  test: (address) => address.is('account'),
});
