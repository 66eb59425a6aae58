import { addressSignal } from '../signal.ts';

/** Links to a page for subscribing, joining or giving. */
export const askAddress = addressSignal({
  id: 'ask-address',
  speaksFor: ['appeal'],
  test: (address) => address.is('ask'),
});
