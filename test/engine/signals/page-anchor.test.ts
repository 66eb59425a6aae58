import { pageAnchor } from '../../../src/engine/signals/page-anchor.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  pageAnchor,
  {
    fires: {
      contents: '<ol><li data-block><a href="#costs">What it costs</a></li></ol>',
      'back to top': '<p data-block><a href="#top">Back to top</a></p>',
      'comments below': '<div><a data-block href="#comments">12 comments</a></div>',
      'a note’s number': '<p data-block>The keeper left in 1911.<a href="#note-3">3</a></p>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a button': '<p data-block><a href="#">Play</a></p>',
      'an app’s address': '<p data-block><a href="#!/coast/bell">The bell rings again</a></p>',
      'a place on another page': '<p data-block><a href="/coast/bell#costs">What it costs</a></p>',
      'another story': '<p data-block><a href="/2026/10/bell-rings-again">The bell rings again</a></p>',
      'a link without address': '<p data-block><a name="costs">What it costs</a></p>',
    },
  },
  { atLeast: { contents: 1, 'back to top': 1 } },
);
