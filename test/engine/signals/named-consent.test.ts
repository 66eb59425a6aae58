import { namedConsent } from '../../../src/engine/signals/named-consent.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="cookie-recipe">');

testSignal(
  namedConsent,
  {
    fires: {
      'a banner': '<div id="cookie-banner"><p data-block>This site keeps small files on your device.</p></div>',
      'a dialog': '<div class="gdprDialog"><div><p data-block>Your choice</p></div></div>',
      'a placeholder of an embed':
        '<div class="embed-consent"><p data-block>Here stands a map from another site.</p></div>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      cookery: '<section class="cookery"><p data-block>Bake at 180 degrees for twelve minutes.</p></section>',
      'a consensus':
        '<div class="consensus-view"><p data-block>The tide turned at six, and the boats went out.</p></div>',
      'what it says': '<p data-block>The cookies that the sisters bake are sold at the gate.</p>',
      'a box too far away':
        '<div class="cookie-banner"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
