import { wholeLink } from '../../../src/engine/signals/whole-link.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(wholeLink, {
  fires: {
    'a teaser': '<p data-block><a href="/2026/10/bell">The bell that nobody rings</a></p>',
    'a card': '<a href="/2026/10/bell"><div data-block>The bell that nobody rings</div></a>',
    'a button': '<div data-block><a href="/membership"><b>Become</b> a member</a></div>',
  },
  silent: {
    'a link inside a sentence':
      '<p data-block>The strike, which <a href="/2026/03/ferry-strike-ends">ended in March</a>, cost the island its season and two of its four boats.</p>',
    'two links': '<p data-block><a href="/sport/">Sport</a> <a href="/culture/">Culture</a></p>',
    'a label and a link': '<p data-block>Read more: <a href="/2026/10/bell">The bell that nobody rings</a></p>',
    'an anchor that leads nowhere': '<p data-block><a name="bell">The bell that nobody rings</a></p>',
    'no link': '<p data-block>The tide turned at six, and the boats went out.</p>',
  },
});
