import { addressSignal } from '../signal.ts';

/** Links to a page or an app for sharing this story. */
export const shareAddress = addressSignal({
  id: 'share-address',
  speaksFor: ['social'],
  test: ({ scheme, path, isOwn, is }) => {
    if (scheme === 'mailto:') return path === '';
    return scheme === '' || scheme.startsWith('http') ? !isOwn && is('share') : true;
  },
});
