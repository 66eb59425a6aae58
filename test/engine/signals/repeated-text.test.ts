import { repeatedText } from '../../../src/engine/signals/repeated-text.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  repeatedText,
  {
    fires: {
      'a button twice': '<div data-block>Subscribe</div><p>The tide turned at six.</p><div>Subscribe</div>',
      'a teaser twice':
        '<p data-block><a href="/2026/10/bell">The bell that nobody rings</a></p><aside><a href="/2026/10/bell">The bell that nobody rings</a></aside>',
      'an ask four times':
        '<div data-block>Become a member</div><div>Become a member</div><div>Become a  member</div><div>Become a member</div>',
    },
    silent: {
      'said once': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'the same words and one more': '<p data-block>Become a member</p><p>Become a member today</p>',
      'other capitals': '<p data-block>Become a member</p><p>BECOME A MEMBER</p>',
      'the same words inside a longer text': '<p data-block>Nobody asked us</p><p>“Nobody asked us,” said Aas.</p>',
      'a copy that the page does not show': '<p data-block>Become a member</p><p hidden>Become a member</p>',
    },
  },
  { atMost: { 'a button twice': 0.4 }, atLeast: { 'an ask four times': 1 } },
);
