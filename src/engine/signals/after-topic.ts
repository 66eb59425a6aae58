import { isInside } from '../boxes.ts';
import { signal } from '../signal.ts';

/** Stands among the prose after the last paragraph that still shares the story's words. */
export const afterTopic = signal({
  id: 'after-topic',
  family: 'topic',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad', 'social'],
  strength: (block, { topic, prose }) =>
    topic.end >= 0 && block.index > topic.end && isInside(prose.main, block) ? 1 : 0,
});
