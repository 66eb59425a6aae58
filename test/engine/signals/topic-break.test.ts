import { topicBreak } from '../../../src/engine/signals/topic-break.ts';
import { PARAGRAPHS, storyPage, testSignal } from '../../support/signal.ts';

/** A story long enough that its words stand far from the fragment, too. */
const page = (fragment: string) => storyPage(PARAGRAPHS.join('') + fragment + PARAGRAPHS.join(''));

testSignal(
  topicBreak,
  {
    fires: {
      'an ask':
        '<p data-block>Become a member, because independent journalism depends on people who pay for reporting.</p>',
      'a newsletter line':
        '<p data-block>Sign up for our newsletter: recipes, gardens and interviews, delivered every weekend.</p>',
      'a teaser on something else':
        '<p data-block><a href="/2026/10/tax">Minister denies knowing about secret payments to foreign arms dealers</a></p>',
      'a product':
        '<p data-block>Three waterproof jackets tested: which ones are worth buying before autumn arrives?</p>',
    },
    silent: {
      'the story goes on':
        '<p data-block>On Sunday the keeper climbed the tower once more and rang the bell above the harbour.</p>',
      'a pull quote': '<aside data-block>Henrik Aas handed the key of the lighthouse to the authority</aside>',
      'a quotation on the subject':
        '<p data-block>“When the lamp is failing, a machine sees it sooner,” said a man in the harbour.</p>',
      'too short to tell': '<p data-block>Become a member today</p>',
      'a subhead': '<h2 data-block>Promises, promises</h2>',
    },
  },
  { page, atLeast: { 'an ask': 0.5 } },
);
