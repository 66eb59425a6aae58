import { widgetLinks } from '../../../src/engine/signals/widget-links.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  widgetLinks,
  {
    fires: {
      'a list of links':
        '<aside><h3 data-block>More</h3><ul><li><a href="/2026/10/reef">The reef</a></li><li><a href="/2026/10/bell">The bell</a></li></ul></aside>',
      'a teaser': '<p data-block><a href="/2026/10/bell">The bell that nobody rings</a></p>',
      'a link inside a sentence':
        '<p data-block>The strike, which <a href="/2026/03/ferry-strike-ends">ended in March</a>, cost the island its season and two of its four boats.</p>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a paragraph beside links':
        '<p data-block>The tide turned at six, and the boats went out.</p><ul><li><a href="/2026/10/reef">The reef</a></li></ul>',
      'a box of facts': '<aside><h3 data-block>Bodden</h3><p>Population 912, one ferry</p></aside>',
      'a table of results': '<table><tr><td data-block>Nordhafen</td><td>6:41</td></tr></table>',
      'an anchor that leads nowhere': '<p data-block><a name="bell">The bell that nobody rings</a></p>',
    },
  },
  { atLeast: { 'a list of links': 0.8, 'a teaser': 1 }, atMost: { 'a link inside a sentence': 0.2 } },
);
