import { namedAd } from '../../../src/engine/signals/named-ad.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="native-ad">');

testSignal(
  namedAd,
  {
    fires: {
      'a slot': '<div class="ad-slot"><p data-block>Anders &amp; Sons, boatbuilders since 1884</p></div>',
      'in camel case': '<div id="sponsoredBox"><p data-block>A weekend on the fells</p></div>',
      'a box around the box':
        '<aside class="sponsor-box"><div><p data-block>Three lamps for the cabin</p></div></aside>',
      'a custom element': '<ad-unit style="display: block"><p data-block>Three lamps for the cabin</p></ad-unit>',
      'in German': '<div class="anzeige"><p data-block>Drei Lampen für die Hütte</p></div>',
      'by its label': '<div aria-label="Advert"><p data-block>A weekend on the fells</p></div>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'letters in a longer word':
        '<div class="adventure-tale shadow"><p data-block>The tide turned at six, and the boats went out.</p></div>',
      'a shop': '<aside class="affiliate-box"><div><p data-block>Three lamps for the cabin</p></div></aside>',
      'a header': '<div class="headline badge"><p data-block>Fishing</p></div>',
      'what it says': '<p data-block>The advertisement in the window asked for a ship’s cook.</p>',
      'a slot before it':
        '<div class="ad-slot"></div><p data-block>The tide turned at six, and the boats went out.</p>',
      'a box too far away':
        '<div class="ad-slot"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
      'a class that is a state':
        '<p class="is-loaded-2x" data-block>The tide turned at six, and the boats went out.</p>',
    },
  },
  { page },
);
