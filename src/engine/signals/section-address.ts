import { addressSignal } from '../signal.ts';

const DEEPEST = 3;

/** Links to a section or a service of the same site: a short path that names no story. */
export const sectionAddress = addressSignal({
  id: 'section-address',
  speaksFor: ['chrome'],
  test: ({ isOwn, isStoryLike, path, is }) =>
    isOwn && !isStoryLike && !is('index') && path.split('/').length <= DEEPEST,
});
