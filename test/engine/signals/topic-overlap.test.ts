import { topicOverlap } from '../../../src/engine/signals/topic-overlap.ts';
import { PARAGRAPHS, storyPage, testSignal } from '../../support/signal.ts';

/** A story long enough that its words stand far from the fragment, too. */
const page = (fragment: string) => storyPage(PARAGRAPHS.join('') + fragment + PARAGRAPHS.join(''));

testSignal(
  topicOverlap,
  {
    fires: {
      'the story goes on':
        '<p data-block>On Sunday the keeper climbed the tower once more and rang the bell above the harbour.</p>',
      'a caption': '<figure><figcaption data-block>The lighthouse at Skarv Point</figcaption></figure>',
      'a pull quote': '<aside data-block>Henrik Aas handed the key of the lighthouse to the authority</aside>',
    },
    silent: {
      'an ask': '<p data-block>Become a member and support independent journalism.</p>',
      'a newsletter box': '<aside data-block>Recipes and gardens, delivered every weekend</aside>',
      'a teaser on something else': '<p data-block><a href="/2026/10/tax">Minister denies secret payments</a></p>',
      'small words alone': '<p data-block>It is on us</p>',
    },
  },
  { page, atLeast: { 'the story goes on': 0.4, 'a pull quote': 0.9 } },
);
