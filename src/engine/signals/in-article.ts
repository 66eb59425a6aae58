import { landmark } from '../boxes.ts';
import { signal } from '../signal.ts';

/** In an article element. */
export const inArticle = signal({
  id: 'in-article',
  family: 'structure',
  speaksFor: [],
  strength: (block, page) => landmark(page, block, 'article', 'article'),
});
