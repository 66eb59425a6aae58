import { namedTags } from '../../../src/engine/signals/named-tags.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) =>
  storyPage(fragment).replace('<article>', '<article class="category-coast tag-fish">');

testSignal(
  namedTags,
  {
    fires: {
      'tags below the story': '<ul class="tags"><li data-block><a href="/tag/lighthouses/">Lighthouses</a></li></ul>',
      topics: '<div id="articleTopics"><p data-block><a href="/topics/fishing">Fishing</a></p></div>',
      'in Spanish': '<div class="temas"><p data-block><a href="/temas/pesca">Pesca</a></p></div>',
      'a box around the box':
        '<div class="keywords"><ul><li data-block><a href="/tag/harbour">harbour</a></li></ul></div>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a stage': '<div class="stage vintage"><p data-block>The choir sang on the quay.</p></div>',
      'a tagline': '<div class="tagline"><p data-block>News from the coast since 1884</p></div>',
      'what it says': '<p data-block>She put a tag on every topic of the meeting.</p>',
      'a link to a tag': '<p data-block><a href="/tag/harbour">harbour</a></p>',
      'a box too far away':
        '<div class="tags"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
