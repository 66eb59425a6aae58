import { namedNewsletter } from '../../../src/engine/signals/named-newsletter.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="newsletter-article">');

testSignal(
  namedNewsletter,
  {
    fires: {
      'a box': '<div class="newsletter-box"><p data-block>The coast before breakfast</p></div>',
      'in camel case':
        '<div data-testid="NewsletterSignup"><div><p data-block>The coast before breakfast</p></div></div>',
      'a service': '<div id="mc_embed_signup"><p data-block>The coast before breakfast</p></div>',
      'a field': '<form><label class="email" data-block>Where to?</label></form>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a newsroom': '<div class="newsroom"><p data-block>The tide turned at six, and the boats went out.</p></div>',
      letters: '<blockquote class="letters"><p data-block>Dear Anna, the lamp is out.</p></blockquote>',
      'what it says': '<p data-block>Her newsletter on tides reaches half the island.</p>',
      'a box before it':
        '<div class="newsletter-box"></div><p data-block>The tide turned at six, and the boats went out.</p>',
      'a box too far away':
        '<div class="newsletter"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
