import { indexAddress } from '../../../src/engine/signals/index-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  indexAddress,
  {
    fires: {
      'a topic': '<p data-block><a href="/topics/fishing/quotas/2026">Fishing quotas</a></p>',
      'an author': '<p data-block>By <a href="https://www.coastcourier.example/author/jane-moss">Jane Moss</a></p>',
      'a tag': '<div><a data-block href="/tag/harbour">harbour</a></div>',
    },
    silent: {
      'a section': '<p data-block><a href="/coast">Coast</a></p>',
      'the front page': '<div><a data-block href="/">Coast Courier</a></div>',
      'a story': '<p data-block><a href="/2026/10/bell-rings-again">The bell rings again</a></p>',
      'a story without a date': '<p data-block><a href="/coast/the-bell-rings-again">The bell rings again</a></p>',
      'another site’s section': '<p data-block><a href="https://port.example/log">The log of the port</a></p>',
      'a source in a sentence':
        '<p data-block>It is in <a href="https://council.example/topics/harbour">the minutes</a> of the council.</p>',
      'a letter’s address': '<p data-block><a href="mailto:desk@coastcourier.example">Write to the desk</a></p>',
      'a place on this page': '<p data-block><a href="#costs">What it costs</a></p>',
    },
  },
  { excerpts: { 'a tag': '/tag/harbour' }, atLeast: { 'a tag': 1 } },
);
