import { signal } from '../signal.ts';

/** Repeats the headline. */
export const headlineMatch = signal({
  id: 'headline-match',
  family: 'topic',
  speaksFor: ['story'],
  strength: (block, page) => page.topic.headlineShare(block),
});
