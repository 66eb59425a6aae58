import { addressSignal, tokenTest } from '../signal.ts';

const isNetwork = tokenTest(
  'facebook twitter x instagram youtube tiktok linkedin threads bsky mastodon telegram t vk reddit pinterest flipboard whatsapp snapchat xing line weibo naver',
);

/** Links to a social network. */
export const profileAddress = addressSignal({
  id: 'profile-address',
  speaksFor: ['social'],
  test: (address) => !address.isOwn && isNetwork(address),
});
