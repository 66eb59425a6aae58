import { addressSignal } from '../signal.ts';

/** Links to a topic, a tag, an author or another index of the same site. */
export const indexAddress = addressSignal({
  id: 'index-address',
  speaksFor: ['chrome'],
  test: ({ isOwn, is }) => isOwn && is('index'),
});
