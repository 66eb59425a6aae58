import type { MeasuredPage } from './measure.ts';
import type { Metadata } from './metadata.ts';
import type { Article } from './types.ts';

/** A story has at least this many words in its body … */
const STORY_WORDS = 120;
/** … or this many where the page declares a story. */
const DECLARED_WORDS = 40;
/** The body is at least this share of the page's prose. */
const SHARE = 0.3;

/** Whether a page is a story page at all. Errs on no: on other pages nothing is ever hidden. */
export function isStoryPage(page: MeasuredPage, article: Article, metadata: Metadata): boolean {
  const needed = metadata.published ? DECLARED_WORDS : STORY_WORDS;
  const all = page.blocks.reduce((sum, block) => sum + (block.linkDensity < 0.5 ? block.words.length : 0), 0);
  return article.words >= needed && article.words >= SHARE * all;
}
