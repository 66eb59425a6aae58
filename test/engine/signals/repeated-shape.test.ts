import { repeatedShape } from '../../../src/engine/signals/repeated-shape.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  repeatedShape,
  {
    fires: {
      'a list of links':
        '<ul><li data-block><a href="/2026/10/reef">The reef</a></li><li><a href="/2026/10/bell-0">The bell of Skarv</a></li><li><a href="/2026/10/bell-1">The bell of Skarv</a></li><li><a href="/2026/10/bell-2">The bell of Skarv</a></li></ul>',
      'a grid of cards':
        '<div class="grid"><div data-block><img src="data:," alt=""><h3><a href="/2026/10/reef">The reef</a></h3></div><div><img src="data:," alt=""><h3><a href="/2026/10/bell-0">The bell of Skarv</a></h3></div><div><img src="data:," alt=""><h3><a href="/2026/10/bell-1">The bell of Skarv</a></h3></div><div><img src="data:," alt=""><h3><a href="/2026/10/bell-2">The bell of Skarv</a></h3></div><div><img src="data:," alt=""><h3><a href="/2026/10/bell-3">The bell of Skarv</a></h3></div><div><img src="data:," alt=""><h3><a href="/2026/10/bell-4">The bell of Skarv</a></h3></div><div><img src="data:," alt=""><h3><a href="/2026/10/bell-5">The bell of Skarv</a></h3></div></div>',
      'two teasers':
        '<div><p data-block><a href="/2026/10/reef">The reef</a></p><p><a href="/2026/10/bell">The bell</a></p></div>',
    },
    silent: {
      'a lone teaser': '<div><p data-block><a href="/2026/10/bell">The bell that nobody rings</a></p></div>',
      'a list without links': '<ul><li data-block>Nets, 40 metres</li><li>Rope, 12 metres</li><li>Two lamps</li></ul>',
      'a paragraph among paragraphs': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a paragraph with a link in it':
        '<p data-block>The strike, which <a href="/2026/03/ferry-strike-ends">ended in March</a>, cost the island its season and two of its four boats.</p>',
      'a table of results':
        '<table><tr><td data-block>Nordhafen</td><td>6:41</td></tr><tr><td>Bodden</td><td>6:52</td></tr></table>',
      'a link beside other shapes':
        '<div><h3 data-block><a href="/2026/10/reef">The reef</a></h3><p><a href="/2026/10/bell">The bell</a></p></div>',
    },
  },
  { atLeast: { 'a grid of cards': 1 }, atMost: { 'two teasers': 0.2 } },
);
