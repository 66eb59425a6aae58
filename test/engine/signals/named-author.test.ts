import { namedAuthor } from '../../../src/engine/signals/named-author.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="author-page">');

testSignal(
  namedAuthor,
  {
    fires: {
      'a biography': '<div class="author-box"><p data-block>Mette Krag writes about the sea.</p></div>',
      'in camel case': '<div id="contributorBio"><p data-block>He has lived in Skarsund since 1998.</p></div>',
      'in German': '<aside class="autor"><p data-block>Redakteurin im Ressort Küste</p></aside>',
      'a box around the box': '<div class="byline"><div><p data-block>Photographs by Ola Berg</p></div></div>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'an authority': '<div class="authority"><p data-block>Research into metal fatigue</p></div>',
      'a biology lesson': '<div class="biology"><p data-block>Kelp grows half a metre a day.</p></div>',
      'what it says': '<p data-block>The author of the report, Ida Lund, has read every log since 1911.</p>',
      'a rel': '<p data-block>By <a rel="author" href="/people/jane-moss">Jane Moss</a></p>',
      'a box too far away':
        '<div class="author"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
