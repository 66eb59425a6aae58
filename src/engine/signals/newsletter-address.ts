import { addressSignal } from '../signal.ts';

/** Links to a newsletter or to a service that sends them. */
export const newsletterAddress = addressSignal({
  id: 'newsletter-address',
  speaksFor: ['newsletter'],
  test: (address) => address.is('newsletter'),
});
