import { addressSignal } from '../signal.ts';

/** Links to a podcast, video, app, shop, quiz, event or course. */
export const promoteAddress = addressSignal({
  id: 'promote-address',
  speaksFor: ['promo'],
  test: (address) => address.is('promote'),
});
