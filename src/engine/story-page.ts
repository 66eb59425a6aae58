import { hasAttribute, localName, parentElement } from './dom.ts';
import type { MeasuredPage } from './measure.ts';
import type { Metadata } from './metadata.ts';
import type { Article, Verdict } from './types.ts';

/** Words in the body of a story that the page declares to be one, that only a name stands over, that nothing declares. */
const WORDS = { declared: 60, signed: 250, undeclared: 200 };
/** The story, its captions and credits among it, is at least this share of the page's text that is not links … */
const SHARE = 0.3;
/** … and on a page that declares nothing, links are at most this share of all words. */
const LINKS = 0.1;

/** Parts of a site that explain, sell and answer. What they say there of the kind of their pages is not believed. */
const OTHER_PART =
  /^https?:\/\/(?:docs?|developers?|help|support|wiki|manual|api|forums?|shop|store|accounts?|status)\./;

/** Whether a page is a story page at all. Errs on no: on other pages nothing is ever hidden. */
export function isStoryPage(
  page: MeasuredPage,
  verdicts: readonly Verdict[],
  article: Article,
  metadata: Metadata,
): boolean {
  const all = page.boxes[0];
  let words = 0;
  for (const { index, words: own } of page.blocks) if (verdicts[index]?.label === 'story') words += own.length;
  if (!all || words < SHARE * (all.words - all.linkWords)) return false;
  if (OTHER_PART.test(metadata.url) && !(metadata.published && metadata.byline)) return false;
  if (metadata.published || metadata.isArticle || standsInArticle(article.root)) return article.words >= WORDS.declared;
  if (metadata.byline) return article.words >= WORDS.signed;
  return article.words >= WORDS.undeclared && all.linkWords <= LINKS * all.words;
}

function standsInArticle(root: Element | undefined): boolean {
  for (let at: Element | null | undefined = root; at; at = parentElement(at))
    if (localName(at) === 'article' || hasAttribute(at, 'itemscope')) return true;
  return false;
}
