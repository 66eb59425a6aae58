import { digits } from '../../../src/engine/signals/digits.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  digits,
  {
    fires: {
      'a result': '<table><tr><td data-block>12 340 17 5</td></tr></table>',
      'a date': '<p data-block>24 November 2026</p>',
      'a sentence with figures': '<p data-block>Of 410 boats, 38 came back after the storm of 1953.</p>',
    },
    silent: {
      'numbers in words': '<p data-block>Four trawlers and two tugs went out.</p>',
      'a number inside a name': '<p data-block>The A7 and the B12 were closed.</p>',
      'a numeral of letters': '<p data-block>King Olav V opened the harbour.</p>',
      'an appeal': '<p data-block>Become a member today.</p>',
    },
  },
  { atLeast: { 'a result': 1, 'a date': 0.6 }, atMost: { 'a sentence with figures': 0.4 } },
);
