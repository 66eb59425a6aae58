import { namedStory } from '../../../src/engine/signals/named-story.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="story">');

testSignal(
  namedStory,
  {
    fires: {
      'a paragraph': '<p class="article-paragraph" data-block>The tide turned at six, and the boats went out.</p>',
      'a part of the body':
        '<div class="BodyText"><p data-block>The tide turned at six, and the boats went out.</p></div>',
      'a caption': '<figure><figcaption class="caption" data-block>The tower in 1962</figcaption></figure>',
    },
    silent: {
      'a paragraph without a name': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'letters in a longer word': '<div class="texture postal"><p data-block>Coast Courier Prints</p></div>',
      'a box for a newsletter': '<aside class="newsletter-box"><p data-block>The coast before breakfast</p></aside>',
      teasers: '<ul class="teasers"><li data-block><a href="/2026/10/bell">The bell</a></li></ul>',
      'a box too far away':
        '<div class="story-body"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
