import { linkDensity } from '../../../src/engine/signals/link-density.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  linkDensity,
  {
    fires: {
      'a headline that is a link': '<h3><a data-block href="/a">Ferry fares rise</a></h3>',
      'two links with a bar': '<p data-block><a href="/a">Coast</a> | <a href="/b">Sea</a></p>',
      'a block inside a link': '<a href="/a"><div data-block>Ferry fares rise</div></a>',
      'a link inside a sentence':
        '<p data-block>The figures come from <a href="https://stats.example/retail">the office</a>, which counts shops once a year and writes to all of them.</p>',
    },
    silent: {
      'a paragraph': '<p data-block>The bell was cast in Bodden.</p>',
      'an anchor without an address': '<p data-block><a id="costs">What it costs</a></p>',
      'underlined words': '<p data-block><u>Ferry fares rise</u></p>',
      'a paragraph before a link': '<p data-block>See the log.</p><a href="/log">The log</a>',
    },
  },
  {
    atLeast: { 'a headline that is a link': 1, 'two links with a bar': 0.8, 'a block inside a link': 1 },
    atMost: { 'a link inside a sentence': 0.15 },
  },
);
