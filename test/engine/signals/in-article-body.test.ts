import { inArticleBody } from '../../../src/engine/signals/in-article-body.ts';
import { PARAGRAPHS, storyPage, testSignal } from '../../support/signal.ts';

const BELL = 'The bell was cast in Bodden and carried up in two halves, one on each side of a mule.';
const declaring = (body: string) => (fragment: string) =>
  storyPage(
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The last keeper leaves Skarv Point',
      articleBody: body,
    })}</script>${fragment}`,
  );
const story = [...PARAGRAPHS, BELL].join(' ').replace(/<\/?p>/g, '');

testSignal(
  inArticleBody,
  {
    fires: {
      'a paragraph of the body': `<p data-block>${BELL}</p>`,
      'a paragraph with links': `<p data-block>${BELL.replace('Bodden', '<a href="/bodden">Bodden</a>')}</p>`,
      'a paragraph that ends in an ask': `<p data-block>${BELL} Sign up for our letter from the coast and get the tides by mail every morning.</p>`,
    },
    silent: {
      'a newsletter box': '<aside><p data-block>Sign up for our letter from the coast.</p></aside>',
      'a related story': '<p data-block><a href="/a">The night when the bell rang for an hour</a></p>',
      'a caption': '<figure><figcaption data-block>The two halves of the bell</figcaption></figure>',
      'too short to tell': '<p data-block>The bell was</p>',
    },
  },
  {
    page: declaring(story),
    atLeast: { 'a paragraph of the body': 1, 'a paragraph with links': 1, 'a paragraph that ends in an ask': 0.3 },
    atMost: { 'a paragraph that ends in an ask': 0.6 },
  },
);

testSignal(
  inArticleBody,
  {
    fires: {},
    silent: {
      'a paragraph where an excerpt is declared': `<p data-block>${BELL}</p>`,
      'a newsletter box': '<aside><p data-block>Sign up for our letter from the coast.</p></aside>',
      'a related story': '<p data-block><a href="/a">The night when the bell rang for an hour</a></p>',
    },
  },
  { page: declaring(BELL) },
);
