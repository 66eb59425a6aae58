import { shareAddress } from '../../../src/engine/signals/share-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  shareAddress,
  {
    fires: {
      'a network’s page for sharing':
        '<p data-block><a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fcoastcourier.example">Facebook</a></p>',
      'an intent': '<p data-block><a href="https://bsky.app/intent/compose?text=Skarv">Bluesky</a></p>',
      'an app': '<p data-block><a href="whatsapp://send?text=Skarv">WhatsApp</a></p>',
      'a mail to whomever': '<p data-block><a href="mailto:?subject=Skarv">E-mail</a></p>',
    },
    silent: {
      'a mail to somebody': '<p data-block><a href="mailto:tips@coastcourier.example">Write to our desk</a></p>',
      'a profile': '<p data-block><a href="https://www.instagram.com/coastcourier/">Instagram</a></p>',
      'a story about shares': '<p data-block><a href="/2026/03/share-of-the-catch">A third of the catch</a></p>',
      'this site in full':
        '<p data-block><a href="https://coastcourier.example/share-of-the-catch">A third of the catch</a></p>',
      'a source inside a sentence':
        '<p data-block>The strike, which <a href="https://ferries.example/notices/12">ended in March</a>, cost the island its season and two of its four boats.</p>',
      'a telephone': '<p data-block><a href="tel:+4599123456">99 12 34 56</a></p>',
      'a part of this page': '<p data-block><a href="#share">To the foot of the page</a></p>',
    },
  },
  { excerpts: { 'an intent': 'bsky.app/intent/compose' } },
);
