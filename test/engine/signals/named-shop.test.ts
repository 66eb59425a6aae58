import { namedShop } from '../../../src/engine/signals/named-shop.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="product-review">');

testSignal(
  namedShop,
  {
    fires: {
      'a box around the box':
        '<aside class="affiliate-box"><div><p data-block>Three lamps for the cabin</p></div></aside>',
      'a custom element':
        '<commerce-unit style="display: block"><p data-block>Three lamps for the cabin</p></commerce-unit>',
      'a card': '<div class="productCard"><p data-block>Lantern, brass, 240 kr</p></div>',
      'its price': '<div class="price-box"><p data-block>240 kr at Anders &amp; Sons</p></div>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a workshop': '<div class="workshop"><p data-block>The lamps are made in a shed by the quay.</p></div>',
      'a production': '<div class="production"><p data-block>The yard turns out four boats a year.</p></div>',
      'what it says': '<p data-block>The shop sold products worth 240 kr, and a deal on lamps.</p>',
      'a link to a shop': '<p data-block><a href="/shop/lamps">Lamps</a></p>',
      'a box too far away':
        '<div class="shop"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
