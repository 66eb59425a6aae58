import { signal } from '../signal.ts';

const MOSTLY_LINK = 0.7;
/** Fewer words name no subject. */
const NAMES_SUBJECT = 5;

/** A link with words enough to name a subject, and hardly one of them is the story's. */
export const otherSubject = signal({
  id: 'other-subject',
  family: 'topic',
  speaksFor: ['promo', 'ad'],
  strength: (block, { topic }) =>
    block.linkDensity > MOSTLY_LINK && block.words.length >= NAMES_SUBJECT
      ? Math.max(0, 1 - 3 * topic.overlap(block))
      : 0,
});
