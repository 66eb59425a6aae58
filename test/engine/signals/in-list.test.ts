import { inList } from '../../../src/engine/signals/in-list.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inList, {
  fires: {
    'a list of links': '<ul><li data-block><a href="/a">Ferry fares rise</a></li></ul>',
    'a list in the story': '<ol><li><p data-block>Eight crossings a day from Easter.</p></li></ol>',
    'a term and what it is': '<dl><dt>Ness</dt><dd data-block>A headland</dd></dl>',
    'a role': '<div role="list"><div role="listitem" data-block>Ferry fares rise</div></div>',
  },
  silent: {
    'a bullet by hand': '<p data-block>• Eight crossings a day</p>',
    'a numbered paragraph': '<p data-block>1. The lamp is lit at dusk.</p>',
    'the line above a list': '<p data-block>The plan has three parts:</p><ul><li>One</li></ul>',
    'a row of a table': '<table><tr><td data-block>1953</td></tr></table>',
    'a class': '<div class="list"><p class="item" data-block>Ferry fares rise</p></div>',
  },
});
