import { namedPromo } from '../../../src/engine/signals/named-promo.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="most-read-story">');

testSignal(
  namedPromo,
  {
    fires: {
      teasers:
        '<div class="related-stories"><p data-block><a href="/2026/10/bell">The bell that nobody rings</a></p></div>',
      'in capitals of a component':
        '<div data-module="TeaserList"><ul><li data-block><a href="/2026/10/bell">The bell</a></li></ul></div>',
      'a rail': '<aside id="recirc"><p data-block>The bell that nobody rings</p></aside>',
      'a card': '<div class="card"><h3 data-block>The bell that nobody rings</h3></div>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'letters in a longer word':
        '<div class="already moreover"><p data-block>The tide turned at six, and the boats went out.</p></div>',
      cardiology: '<div class="cardiology"><p data-block>The heart of a diver beats more slowly.</p></div>',
      'what it says': '<p data-block>The most popular of his related works is a card game.</p>',
      'a list of links without a name':
        '<ul class="list"><li data-block><a href="/2026/10/bell">The bell</a></li></ul>',
      'a box too far away':
        '<div class="related"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
