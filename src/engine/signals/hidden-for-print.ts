import { isUnder } from '../boxes.ts';
import { signal } from '../signal.ts';

/** The page's own style sheet takes it away for print. */
export const hiddenForPrint = signal({
  id: 'hidden-for-print',
  family: 'publisher',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad', 'social'],
  strength: (block, page) => (isUnder(page, block, page.publisher.hiddenForPrint) ? 1 : 0),
});
