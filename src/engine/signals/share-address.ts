import { addressSignal, tokenTest } from '../signal.ts';

const isShare = tokenTest('share sharer sharearticle intent tweet send submit pin addtoany whatsapp');

/** Links to a page or an app for sharing this story. */
export const shareAddress = addressSignal({
  id: 'share-address',
  speaksFor: ['social'],
  test: ({ url, isOwn, ...address }) => {
    if (url.protocol === 'mailto:') return url.pathname === '';
    return url.protocol.startsWith('http') ? !isOwn && isShare({ url, isOwn, ...address }) : true;
  },
});
