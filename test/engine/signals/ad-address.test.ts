import { adAddress } from '../../../src/engine/signals/ad-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  adAddress,
  {
    fires: {
      'a shop’s affiliate link':
        '<p data-block><a href="https://www.awin1.com/cread.php?awinmid=1">Get the boots here</a></p>',
      'a network’s tile':
        '<div><a data-block href="https://trc.taboola.com/coast/log">The trick that dentists use</a></div>',
      'a click counter':
        '<p data-block>Our partner: <a href="https://ad.doubleclick.net/ddm/clk/55">Nordic Cabins</a></p>',
    },
    silent: {
      'the network is the news':
        '<p data-block>Taboola and Outbrain called off their merger on Tuesday, court papers show.</p>',
      'a link inside a sentence':
        '<p data-block>The figures come from <a href="https://stats.example/retail">the statistics office</a>, which counts shops once a year.</p>',
      'a name that holds the word':
        '<p data-block><a href="/2026/10/broads-reopen-after-flood">The Broads reopen</a></p>',
      'a story on roads': '<p data-block><a href="/roads/uploads">Maps of the roads</a></p>',
      'an address within the page': '<p data-block><a href="#amazon">What Amazon says</a></p>',
    },
  },
  {
    excerpts: { 'a click counter': 'ad.doubleclick.net/ddm/clk/55' },
    atLeast: { 'a network’s tile': 1 },
    atMost: { 'a click counter': 0.9 },
  },
);
