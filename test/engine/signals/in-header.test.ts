import { inHeader } from '../../../src/engine/signals/in-header.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inHeader, {
  fires: {
    'the outlet’s name': '<header><a data-block href="/">Coast Courier</a></header>',
    'a role': '<div role="banner"><p data-block>Coast Courier</p></div>',
    'the story’s own header': '<header><h2 data-block>The last keeper</h2></header>',
  },
  silent: {
    'a headline alone': '<h2 data-block>The last keeper</h2>',
    'a class': '<div class="header"><p data-block>Coast Courier</p></div>',
    'after a header': '<header>Coast Courier</header><p data-block>The bell was cast in Bodden.</p>',
    'a table’s head': '<table><thead><tr><th data-block>Year</th></tr></thead></table>',
  },
});
