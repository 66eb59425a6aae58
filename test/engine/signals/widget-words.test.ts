import { widgetWords } from '../../../src/engine/signals/widget-words.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  widgetWords,
  {
    fires: {
      'a box with a text':
        '<aside><h3 data-block>The lamp</h3><p>It was lit in 1884 and burned herring oil until the first cable came. It was lit in 1884 and burned herring oil until the first cable came. It was lit in 1884 and burned herring oil until the first cable came. It was lit in 1884 and burned herring oil until the first cable came.</p></aside>',
      'a paragraph alone is its own widget': '<p data-block>The tide turned at six, and the boats went out.</p>',
    },
    silent: {
      'a button': '<button data-block>Join</button>',
      'a heading among paragraphs': '<h2 data-block>A machine’s eye</h2>',
      'a heading beside a long box':
        '<h2 data-block>A machine’s eye</h2><aside><p>The tide turned at six, and the boats went out.</p><p>The tide turned at six, and the boats went out.</p></aside>',
    },
  },
  {
    atLeast: { 'a box with a text': 0.3 },
    atMost: {
      'a paragraph alone is its own widget': 0.1,
      'a button': 0.01,
      'a heading among paragraphs': 0.03,
      'a heading beside a long box': 0.03,
    },
  },
);
