import { outsideAddress } from '../../../src/engine/signals/outside-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  outsideAddress,
  {
    fires: {
      'another site': '<p data-block><a href="https://www.harbour-museum.example/">The harbour museum</a></p>',
      'a shop': '<p data-block><a href="//lamps.example/cabin">Three lamps for the cabin</a></p>',
      'a source inside a sentence':
        '<p data-block>The strike, which <a href="https://ferries.example/notices/12">ended in March</a>, cost the island its season and two of its four boats.</p>',
    },
    silent: {
      'a story of this site':
        '<p data-block><a href="/2026/03/ferry-strike-ends">The ferry strike ends after nine days</a></p>',
      'this site in full': '<p data-block><a href="https://coastcourier.example/membership">Become a member</a></p>',
      'a host of this site':
        '<p data-block><a href="https://shop.coastcourier.example/">Prints of the old harbour</a></p>',
      'an address for mail': '<p data-block><a href="mailto:tips@coastcourier.example">Write to our desk</a></p>',
      'a telephone': '<p data-block><a href="tel:+4599123456">99 12 34 56</a></p>',
      'a part of this page': '<p data-block><a href="#timeline">To the timeline</a></p>',
      'a script': '<p data-block><a href="javascript:void(0)">Show more</a></p>',
      'an address in words': '<p data-block>The museum is found at www.harbour-museum.example.</p>',
    },
  },
  { excerpts: { 'a shop': 'lamps.example/cabin' }, atMost: { 'a source inside a sentence': 0.5 } },
);
