import { wordCount } from '../../../src/engine/signals/word-count.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  wordCount,
  {
    fires: {
      'a long paragraph':
        '<p data-block>The tide turned at six, and the boats went out. The tide turned at six, and the boats went out. The tide turned at six, and the boats went out. The tide turned at six, and the boats went out. The tide turned at six, and the boats went out. The tide turned at six, and the boats went out. The tide turned at six, and the boats went out. The tide turned at six, and the boats went out.</p>',
      'a sentence': '<p data-block>The tide turned at six, and the boats went out.</p>',
    },
    silent: {
      'a button': '<button data-block>Join</button>',
      'a label': '<h3 data-block>Most read</h3>',
      'numbers and marks': '<p data-block>21 – 17</p>',
    },
  },
  {
    atLeast: { 'a long paragraph': 1, 'a sentence': 0.5 },
    atMost: { 'a sentence': 0.6, 'a button': 0.2, 'a label': 0.3, 'numbers and marks': 0.3 },
  },
);
