import { outsideArticleBody } from '../../../src/engine/signals/outside-article-body.ts';
import { PARAGRAPHS, storyPage, testSignal } from '../../support/signal.ts';

const body = [
  'He was the last of eleven keepers, and the only one who was born within sight of the lamp.',
  ...PARAGRAPHS.map((paragraph) => paragraph.replace(/<\/?p>/g, '')),
];
const declared = JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'The last keeper leaves Skarv Point',
  articleBody: body.join(' '),
});

/** A page whose publisher declares the whole story. */
const page = (fragment: string) =>
  storyPage(fragment).replace('</head>', `<script type="application/ld+json">${declared}</script></head>`);

testSignal(
  outsideArticleBody,
  {
    fires: {
      'an ask': '<p data-block>Stories like this one take weeks. Our readers pay for every one of them.</p>',
      'a teaser':
        '<p data-block><a href="/2026/10/bell">The bell that nobody rings any more, and the man who paints it</a></p>',
      'a newsletter box':
        '<aside data-block>Tides, wind and news of the harbour, every morning before the boats go out</aside>',
    },
    silent: {
      'a paragraph that is declared':
        '<p data-block>He was the last of eleven keepers, and the only one who was born within sight of the lamp.</p>',
      'declared, with a link in it':
        '<p data-block>He was the last of <a href="/2026/10/keepers">eleven keepers</a>, and the only one who was born within sight of the lamp.</p>',
      'declared but for its end':
        '<p data-block>He was the last of eleven keepers, and the only one who was born in Lund.</p>',
      'too short to tell': '<h2 data-block>A machine’s eye</h2>',
    },
  },
  { page },
);
