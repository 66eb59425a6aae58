import { inArticle } from '../../../src/engine/signals/in-article.ts';
import { PARAGRAPHS, testSignal } from '../../support/signal.ts';

const STORY = PARAGRAPHS.join('');

testSignal(
  inArticle,
  {
    fires: {
      'a paragraph of the story': `<article>${STORY}<p data-block>The bell was cast in Bodden.</p></article>`,
      'a box within': `<article>${STORY}<aside><p data-block>Become a member today.</p></aside></article>`,
      'a role': `<div role="article">${STORY}<p data-block>The bell was cast in Bodden.</p></div>`,
      'a teaser’s own article': `<main>${STORY}</main><article><h3 data-block>Ferry fares rise</h3></article>`,
    },
    silent: {
      'a class': `<div class="article">${STORY}<p data-block>The bell was cast in Bodden.</p></div>`,
      'after the article': `<article>${STORY}</article><p data-block>More from the coast</p>`,
      'a section': `<section itemprop="articleBody">${STORY}<p data-block>The bell was cast in Bodden.</p></section>`,
      'a page without one': `<main>${STORY}<p data-block>The bell was cast in Bodden.</p></main>`,
    },
  },
  { story: false },
);
