import { storyAddress } from '../../../src/engine/signals/story-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  storyAddress,
  {
    fires: {
      'a slug': '<p data-block><a href="/news/ferry-strike-ends-after-nine-days">The ferry strike ends</a></p>',
      'a date': '<p data-block><a href="https://coastcourier.example/2026/03/12/ferries">The ferry strike ends</a></p>',
      'a number': '<p data-block><a href="/artikel/1204377">The ferry strike ends</a></p>',
      'a file': '<p data-block><a href="/archive/ferries.html">The ferry strike ends</a></p>',
      'inside a sentence':
        '<p data-block>The strike, which <a href="/2026/03/ferry-strike-ends">ended in March</a>, cost the island its season and two of its four boats.</p>',
    },
    silent: {
      'a story elsewhere':
        '<p data-block><a href="https://mainland-post.example/2026/03/12/ferry-strike-ends-today">The mainland’s view</a></p>',
      'a section': '<p data-block><a href="/sport/">Sport</a></p>',
      'a tag': '<p data-block><a href="/tag/lighthouses">Lighthouses</a></p>',
      'the front page': '<p data-block><a href="https://coastcourier.example/">Coast Courier</a></p>',
      'a plan to choose': '<p data-block><a href="/membership">Become a member</a></p>',
      'an address for mail':
        '<p data-block><a href="mailto:the-last-keeper-of-skarv@coastcourier.example">Write to our desk</a></p>',
      'a part of this page':
        '<p data-block><a href="#the-winter-of-the-great-storm">To the winter of the great storm</a></p>',
      'no link': '<p data-block>The ferry strike ended after nine days.</p>',
    },
  },
  { atLeast: { 'a slug': 1 }, atMost: { 'inside a sentence': 0.5 } },
);
