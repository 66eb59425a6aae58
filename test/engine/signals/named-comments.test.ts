import { namedComments } from '../../../src/engine/signals/named-comments.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="discussion">');

testSignal(
  namedComments,
  {
    fires: {
      'a comment': '<div class="comments"><p data-block>I rowed past it every summer.</p></div>',
      'its place': '<section id="disqus_thread"><div><p data-block>Rowed past it every summer.</p></div></section>',
      'a form': '<form class="reply-form"><p data-block>What is on your mind?</p></form>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a commentary': '<div class="commentary"><p data-block>The tide turned at six, and the boats went out.</p></div>',
      'those who answered a survey':
        '<table class="respondents"><tr><td data-block>Fishermen</td><td>212</td></tr></table>',
      'what it says': '<p data-block>The ministry’s only comment was a single line.</p>',
      'a box too far away':
        '<div class="comments"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
