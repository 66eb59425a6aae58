import { profileAddress } from '../../../src/engine/signals/profile-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  profileAddress,
  {
    fires: {
      'a profile': '<p data-block><a href="https://www.instagram.com/coastcourier/">Instagram</a></p>',
      'a network of one letter': '<p data-block><a href="https://x.com/coastcourier">@coastcourier</a></p>',
      'a channel': '<p data-block><a href="https://t.me/coastcourier">Telegram</a></p>',
      'a source inside a sentence':
        '<p data-block>The strike, which <a href="https://www.facebook.com/ferries/posts/12">ended in March</a>, cost the island its season and two of its four boats.</p>',
    },
    silent: {
      'a story about a network':
        '<p data-block><a href="/2026/03/facebook-fined-again">Facebook is fined again</a></p>',
      'a section about networks':
        '<p data-block><a href="https://coastcourier.example/tech/instagram">Instagram</a></p>',
      'another site': '<p data-block><a href="https://www.harbour-museum.example/">The harbour museum</a></p>',
      'the word without a link': '<p data-block>She posted the photo on Instagram and on Facebook.</p>',
      'a name that begins alike': '<p data-block><a href="https://twitterati.example/">The twitterati</a></p>',
      'an address for mail': '<p data-block><a href="mailto:tips@coastcourier.example">Write to our desk</a></p>',
    },
  },
  { atLeast: { 'a profile': 1 }, atMost: { 'a source inside a sentence': 0.5 } },
);
