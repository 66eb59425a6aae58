import { position } from '../../../src/engine/signals/position.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  position,
  {
    fires: {
      'the end':
        '<p>One</p><p>Two</p><p>Three</p><p>Four</p><p>Five</p><p>Six</p><p>Seven</p><p>Eight</p><p>Nine</p><p data-block>Ten</p>',
      'the middle': '<p>One</p><p data-block>Two</p><p>Three</p><p>Four</p>',
      'the only text': '<p data-block>The tide turned at six, and the boats went out.</p>',
    },
    silent: {
      'the top':
        '<p data-block>Zero</p><p>One</p><p>Two</p><p>Three</p><p>Four</p><p>Five</p><p>Six</p><p>Seven</p><p>Eight</p><p>Nine</p>',
      'a headline above a story':
        '<h1 data-block>The last keeper</h1><p>One</p><p>Two</p><p>Three</p><p>Four</p><p>Five</p><p>Six</p><p>Seven</p><p>Eight</p><p>Nine</p>',
      'the second of ten':
        '<p>Zero</p><p data-block>One</p><p>Two</p><p>Three</p><p>Four</p><p>Five</p><p>Six</p><p>Seven</p><p>Eight</p><p>Nine</p>',
    },
  },
  {
    story: false,
    atLeast: { 'the end': 1, 'the middle': 0.5, 'the only text': 1 },
    atMost: { 'the middle': 0.5, 'the top': 0.1, 'a headline above a story': 0.1, 'the second of ten': 0.2 },
  },
);
