import { headlineMatch } from '../../../src/engine/signals/headline-match.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  headlineMatch,
  {
    fires: {
      'the headline again': '<p data-block>The last keeper leaves Skarv Point</p>',
      'in a share text': '<p data-block>E-mail “The last keeper leaves Skarv Point” to a friend</p>',
      'a heading with two of its words': '<h2 data-block>Why Skarv Point?</h2>',
    },
    silent: {
      'another story’s headline': '<p data-block><a href="/a">Ferry fares rise for islanders</a></p>',
      'an appeal': '<p data-block>Become a member today.</p>',
      'its short words only': '<p data-block>To the sea and back</p>',
      'words that hold its words': '<p data-block>Bookkeepers disappointed at the lasting delay</p>',
    },
  },
  {
    atLeast: { 'the headline again': 1, 'in a share text': 1 },
    atMost: { 'a heading with two of its words': 0.5 },
  },
);
