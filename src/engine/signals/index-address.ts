import { addressSignal } from '../signal.ts';

/** Links to a section, a topic, an author or another index of the same site. */
export const indexAddress = addressSignal({
  id: 'index-address',
  speaksFor: ['chrome'],
  test: ({ isOwn, isStoryLike, path, is }) => isOwn && (is('index') || (!isStoryLike && path.split('/').length < 4)),
});
