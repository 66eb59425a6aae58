import { isInside } from '../boxes.ts';
import { signal } from '../signal.ts';

/** Among the prose and long enough to share its words, but shares hardly any. */
export const topicBreak = signal({
  id: 'topic-break',
  family: 'topic',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad', 'social'],
  strength: (block, page) => {
    if (block.words.length < 8 || !isInside(page.prose.main, block)) return 0;
    return Math.max(0, 1 - 4 * page.topic.overlap(block));
  },
});
