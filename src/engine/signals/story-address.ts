import { addressSignal } from '../signal.ts';

/** Links to another story of the same site. */
export const storyAddress = addressSignal({
  id: 'story-address',
  speaksFor: ['promo'],
  test: (address) => address.isOwn && address.isStoryLike,
});
