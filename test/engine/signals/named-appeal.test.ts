import { namedAppeal } from '../../../src/engine/signals/named-appeal.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="premium-story">');

testSignal(
  namedAppeal,
  {
    fires: {
      'a box': '<div class="subscribe-box"><p data-block>All of the coast, all of the time</p></div>',
      'a wall': '<section id="regwall"><div><p data-block>The rest of this story is a click away</p></div></section>',
      'a component':
        '<div data-component="DonationPanel"><p data-block>Nine in ten gifts are below ten kroner.</p></div>',
      'in German': '<div class="abo-teaser"><p data-block>Alles von der Küste</p></div>',
      'an element of its own': '<paywall-box style="display: block"><p data-block>All of the coast</p></paywall-box>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'letters in a longer word':
        '<div class="about surplus"><p data-block>The tide turned at six, and the boats went out.</p></div>',
      'a supporting role': '<p class="supporting-cast" data-block>Ida Holm as the keeper’s daughter</p>',
      'what it says': '<p data-block>Membership of the rowing club doubled in a decade.</p>',
      'a box before it':
        '<div class="subscribe-box"></div><p data-block>The tide turned at six, and the boats went out.</p>',
      'a box too far away':
        '<div class="membership"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
