import { afterProse } from '../../../src/engine/signals/after-prose.ts';
import { PARAGRAPHS, testSignal } from '../../support/signal.ts';

const STORY = `<article>${PARAGRAPHS.join('')}</article>`;
const LINKS = Array.from({ length: 60 }, (_, i) => `<li><a href="/sport/match-${i}">Match ${i}</a></li>`).join('');

testSignal(
  afterProse,
  {
    fires: {
      'the line after the last paragraph': `${STORY}<p data-block>More from the coast</p>`,
      'the end of a long list': `${STORY}<ul>${LINKS}<li data-block>All matches</li></ul>`,
      'an author’s note within the article': `<article>${PARAGRAPHS.join('')}<div data-block>Jane Moss covers the coast.</div></article>`,
    },
    silent: {
      'the last paragraph': `<article>${PARAGRAPHS.slice(1).join('')}<p data-block>On Friday the door was still locked, and the swallows had come back to the gallery as they do every spring.</p></article>`,
      'a link line between paragraphs': `<article>${PARAGRAPHS.slice(0, 3).join('')}<p data-block><a href="/a">Read more</a></p>${PARAGRAPHS.slice(3).join('')}</article>`,
      'a kicker before the story': `<p data-block>Coast</p>${STORY}`,
      'a page without prose': '<nav><a href="/coast">Coast</a></nav><p data-block>Nothing was found</p>',
    },
  },
  {
    story: false,
    atLeast: { 'the end of a long list': 1 },
    atMost: { 'the line after the last paragraph': 0.25 },
  },
);
