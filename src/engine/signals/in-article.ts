import { partSignal } from '../signal.ts';

/** In an article element. */
export const inArticle = partSignal({ id: 'in-article', part: 'article', speaksFor: [] });
