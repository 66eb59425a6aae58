import { signal } from '../signal.ts';

/** The publisher declares a body, and this is not in it. */
export const outsideArticleBody = signal({
  id: 'outside-article-body',
  family: 'publisher',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad'],
  strength: (block, page) => {
    const share = page.publisher.share(block);
    return share === undefined ? 0 : Math.max(0, 1 - 2 * share);
  },
});
