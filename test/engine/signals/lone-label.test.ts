import { loneLabel } from '../../../src/engine/signals/lone-label.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(loneLabel, {
  fires: {
    'a button': '<div><button data-block>Subscribe</button></div>',
    'a heading for links': '<h3 data-block>Most read</h3>',
    'a question of one word': '<p data-block>Why?</p>',
  },
  silent: {
    'a short sentence': '<p data-block>Nobody came.</p>',
    'five words': '<p data-block>The bell of Skarv Point</p>',
    'one of two lines': '<p data-block>Skarv Point<br><br>The bell rings again</p>',
    'a line that holds others': '<div data-block>Tides<p>Low at six</p></div>',
    'a name before a clause': '<p data-block>Henrik Aas, Bodden,</p>',
  },
});
