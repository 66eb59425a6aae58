import { inTable } from '../../../src/engine/signals/in-table.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inTable, {
  fires: {
    'a result': '<table><tr><td data-block>Bodden</td><td>3</td></tr></table>',
    'a head': '<table><tr><th data-block>Year</th></tr></table>',
    'an appeal in a layout of tables': '<table><tr><td><p data-block>Become a member today.</p></td></tr></table>',
    'a role': '<div role="table"><p data-block>Bodden 3</p></div>',
  },
  silent: {
    'a box that is styled as one': '<div style="display: table"><p data-block>Bodden 3</p></div>',
    'the line above a table': '<p data-block>Crossings by year:</p><table><tr><td>1953</td></tr></table>',
    'a list of results': '<ul><li data-block>Bodden 3</li></ul>',
    'a table in the news': '<p data-block>The port took its offer off the table.</p>',
  },
});
