import { signal } from '../signal.ts';

/** Shares the story's words. */
export const topicOverlap = signal({
  id: 'topic-overlap',
  family: 'topic',
  speaksFor: ['story'],
  strength: (block, page) => page.topic.overlap(block),
});
