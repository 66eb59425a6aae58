import { widgetControls } from '../../../src/engine/signals/widget-controls.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  widgetControls,
  {
    fires: {
      'a form': '<form><p data-block>The coast before breakfast</p><input type="email"><button>Go</button></form>',
      'a bar of buttons':
        '<div><span data-block>Pass it on</span><button>Print</button><button>Save</button><button>Copy</button></div>',
      'one button': '<div><p data-block>All of the coast</p><button>Join</button></div>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a paragraph beside a form':
        '<p data-block>The tide turned at six, and the boats went out.</p><form><input type="email"><button>Go</button></form>',
      'a box with a link': '<aside><p data-block>All of the coast</p><a href="/membership">Join</a></aside>',
      'a form of which nothing shows': '<form><p data-block>Nordhafen by night</p><input type="hidden"></form>',
      'a table of results': '<table><tr><td data-block>Nordhafen</td><td>6:41</td></tr></table>',
    },
  },
  { atLeast: { 'a bar of buttons': 1 }, atMost: { 'one button': 0.4 } },
);
