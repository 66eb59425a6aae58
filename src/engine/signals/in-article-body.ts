import { signal } from '../signal.ts';

/** Stands in the body that the publisher declares. */
export const inArticleBody = signal({
  id: 'in-article-body',
  family: 'publisher',
  speaksFor: ['story'],
  strength: (block, page) => page.publisher.share(block) ?? 0,
});
