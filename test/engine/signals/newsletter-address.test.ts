import { newsletterAddress } from '../../../src/engine/signals/newsletter-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  newsletterAddress,
  {
    fires: {
      'the outlet’s newsletters': '<p data-block><a href="/newsletters/morning">The coast before breakfast</a></p>',
      'a service that sends them':
        '<p data-block><a href="https://coastcourier.substack.com/">The coast before breakfast</a></p>',
      'in German and Dutch alike': '<p data-block><a href="/nieuwsbrief">De kust voor het ontbijt</a></p>',
      'in Spanish': '<p data-block><a href="/boletines/">La costa antes del desayuno</a></p>',
      'inside a sentence':
        '<p data-block>Tides and wind come every morning <a href="/newsletter">in one letter</a>, before the boats go out.</p>',
    },
    silent: {
      'a section of political news': '<p data-block>More from <a href="/politics/campaign">the campaign</a></p>',
      'a candidate’s page in a sentence':
        '<p data-block>She set it out in <a href="/politics/campaign-trail">a speech on Monday</a>, in the rain.</p>',
      'another story':
        '<p data-block><a href="/2026/03/ferry-strike-ends">The ferry strike ends after nine days</a></p>',
      'a letter to the editor': '<p data-block><a href="/letters/2026/03/a-bell-for-bodden">A bell for Bodden</a></p>',
      'the newsroom': '<p data-block><a href="/newsroom/">Meet those who write</a></p>',
      'an address for mail': '<p data-block><a href="mailto:tips@coastcourier.example">Write to our desk</a></p>',
      'the word without a link': '<p data-block>Her newsletter on tides reaches half the island.</p>',
      'a search for it': '<p data-block><a href="/find?q=newsletter">What we wrote of it</a></p>',
      'a link inside a sentence':
        '<p data-block>The strike, which <a href="/2026/03/ferry-strike-ends">ended in March</a>, cost the island its season and two of its four boats.</p>',
    },
  },
  {
    excerpts: {
      'the outlet’s newsletters': '/newsletters/morning',
      'a service that sends them': 'coastcourier.substack.com/',
    },
    atLeast: { 'the outlet’s newsletters': 1 },
    atMost: { 'inside a sentence': 0.5 },
  },
);
