import { namedNavigation } from '../../../src/engine/signals/named-navigation.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="banner">');

testSignal(
  namedNavigation,
  {
    fires: {
      'a menu': '<div class="site-menu"><p data-block><a href="/sport/">Sport</a></p></div>',
      breadcrumbs: '<ul class="breadcrumbs"><li data-block><a href="/coast/">Coast</a></li></ul>',
      'a header of the site': '<div id="siteHeader"><p data-block>Coast Courier</p></div>',
      'a role': '<div role="navigation"><p data-block><a href="/sport/">Sport</a></p></div>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'letters in a longer word':
        '<div class="headline vintage"><p data-block>The tide turned at six, and the boats went out.</p></div>',
      'tags below the story': '<ul class="tags"><li data-block><a href="/tag/lighthouses/">Lighthouses</a></li></ul>',
      'a biography': '<div class="author-box"><p data-block>Mette Krag writes about the sea.</p></div>',
      'an authority': '<div class="authority"><p data-block>Research into metal fatigue</p></div>',
      'a nav without a name': '<nav><p data-block><a href="/sport/">Sport</a></p></nav>',
      'what it says': '<p data-block>The menu has not changed since the inn opened.</p>',
      'a box too far away':
        '<div class="sidebar"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
