import { leadIn } from '../../../src/engine/signals/lead-in.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(leadIn, {
  fires: {
    'read more': '<p data-block>Read more: <a href="/2026/10/bell-rings-again">The bell rings again</a></p>',
    'in any language': '<p data-block>Lesen Sie auch: <a href="/kueste/glocke">Die Glocke läutet wieder</a></p>',
    'a bar': '<p data-block><b>RELATED</b> | <a href="/coast/bell">The bell rings again</a></p>',
    'inside the link': '<p data-block><a href="/coast/bell">Video: the bell rings again</a></p>',
    'a wide colon': '<p data-block>関連記事：<a href="/coast/bell">鐘がまた鳴る</a></p>',
  },
  silent: {
    'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
    'a link without a lead': '<p data-block><a href="/coast/bell">The bell rings again</a></p>',
    'a list of topics':
      '<p data-block>Read more on: <a href="/topic/bells">Bells</a> <a href="/topic/coast">Coast</a></p>',
    'a source': '<p data-block>Source: <a href="https://council.example/minutes">Minutes of the council</a></p>',
    'a long lead':
      '<p data-block>He said what all of them thought: <a href="/coast/bell">the bell rings again tonight</a></p>',
    'mostly words':
      '<p data-block>Correction: the bell is of 1911, not 1912, as <a href="/coast/bell">we wrote</a>.</p>',
    'a question': '<p data-block>Q: Why did the bell ring?</p>',
    'an hour': '<p data-block>6:30 the boats go out, and the bell rings</p>',
  },
});
