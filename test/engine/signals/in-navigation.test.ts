import { inNavigation } from '../../../src/engine/signals/in-navigation.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inNavigation, {
  fires: {
    'a menu': '<nav><ul><li data-block><a href="/coast">Coast</a></li></ul></nav>',
    'a role': '<div role="navigation"><a data-block href="/coast">Coast</a></div>',
    'a menu by its role': '<ul role="menu"><li data-block>Coast</li></ul>',
  },
  silent: {
    'a class': '<ul class="nav menu"><li data-block><a href="/coast">Coast</a></li></ul>',
    'links in a story’s list': '<ul><li data-block><a href="/a">Ferry fares rise</a></li></ul>',
    'navigation at sea': '<p data-block>His navigation was good, but the chart was old.</p>',
    'after a menu': '<nav><a href="/coast">Coast</a></nav><p data-block>The bell was cast in Bodden.</p>',
  },
});
