import { addressSignal, tokenTest } from '../signal.ts';

const isIndex = tokenTest(
  'tag tags topic topics category categories author authors section sections thema themen theme themes tema temas rubrik rubrique profile search archive',
);

/** Links to a section, a topic, an author or another index of the same site. */
export const indexAddress = addressSignal({
  id: 'index-address',
  speaksFor: ['chrome'],
  test: (address) =>
    address.isOwn && (isIndex(address) || (!address.isStoryLike && address.url.pathname.split('/').length < 4)),
});
