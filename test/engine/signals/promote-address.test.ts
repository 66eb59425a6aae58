import { promoteAddress } from '../../../src/engine/signals/promote-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  promoteAddress,
  {
    fires: {
      'a podcast': '<p data-block><a href="/podcasts/under-the-lamp">Under the lamp: a walk through the tower</a></p>',
      'a shop': '<p data-block><a href="https://shop.coastcourier.example/">Prints of the old harbour</a></p>',
      'an app': '<p data-block><a href="https://play.google.com/store/apps/details">Take the coast with you</a></p>',
      games: '<p data-block><a href="/games/">Today’s crossword</a></p>',
    },
    silent: {
      'another story':
        '<p data-block><a href="/2026/03/ferry-strike-ends">The ferry strike ends after nine days</a></p>',
      'a story about podcasters':
        '<p data-block><a href="/2026/03/podcasters-form-a-union">Podcasters form a union</a></p>',
      'a story about shops':
        '<p data-block><a href="/2026/03/last-shopkeeper-of-skarv">The last shopkeeper of Skarv</a></p>',
      'a playground': '<p data-block><a href="/local/playground">A playground for Bodden</a></p>',
      'the word without a link': '<p data-block>The podcast about the wreck has been heard two million times.</p>',
      'a link inside a sentence':
        '<p data-block>The strike, which <a href="/2026/03/ferry-strike-ends">ended in March</a>, cost the island its season and two of its four boats.</p>',
    },
  },
  { atLeast: { 'a podcast': 1 } },
);
