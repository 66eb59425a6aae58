import { sectionAddress } from '../../../src/engine/signals/section-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  sectionAddress,
  {
    fires: {
      'a section': '<p data-block><a href="/sport/">Sport</a></p>',
      'a section in full': '<p data-block><a href="https://coastcourier.example/sport">Sport</a></p>',
      'a service': '<p data-block><a href="/weather/tides">Tides</a></p>',
      'the front page': '<p data-block><a href="https://coastcourier.example/">Coast Courier</a></p>',
    },
    silent: {
      'another story':
        '<p data-block><a href="/2026/03/ferry-strike-ends">The ferry strike ends after nine days</a></p>',
      'a story in a section': '<p data-block><a href="/sport/bodden-wins-the-regatta">Bodden wins the regatta</a></p>',
      'a section elsewhere':
        '<p data-block><a href="https://mainland-post.example/sport/">Sport on the mainland</a></p>',
      'a path too deep': '<p data-block><a href="/data/sport/rowing/2026">The season in figures</a></p>',
      'an address for mail': '<p data-block><a href="mailto:tips@coastcourier.example">Write to our desk</a></p>',
      'a part of this page': '<p data-block><a href="#timeline">To the timeline</a></p>',
      'a link inside a sentence':
        '<p data-block>The strike, which <a href="/2026/03/ferry-strike-ends">ended in March</a>, cost the island its season.</p>',
      'the word without a link': '<p data-block>Sport was what the island lived for.</p>',
    },
  },
  { atLeast: { 'a section': 1 } },
);
