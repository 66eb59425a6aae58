import { askAddress } from '../../../src/engine/signals/ask-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  askAddress,
  {
    fires: {
      'a subscribe button': '<div><a data-block href="/subscribe?from=story">Get digital access</a></div>',
      'a gift at the end of a line':
        '<p data-block>We live on your gifts. <a href="https://www.paypal.com/coast">Give</a></p>',
      'a German outlet': '<p data-block><a href="https://abo.coastcourier.example/">Jetzt testen</a></p>',
      'a Spanish outlet': '<p data-block><a href="/suscripciones/anual">Hazte de los nuestros</a></p>',
    },
    silent: {
      'a politician’s membership': '<p data-block>He gave up his membership of the party after the vote in May.</p>',
      'a source inside a sentence':
        '<p data-block>Ticket sales fell by a fifth, <a href="https://harbours.example/report">a report</a> by the port found.</p>',
      'a word that begins alike':
        '<p data-block><a href="/2026/08/remembering-the-flood">Remembering the flood</a></p>',
      'a story whose address has the word':
        '<p data-block>The house came to the town as <a href="/2026/10/a-gift-to-the-museum">a gift</a>, the keeper recalled, and nobody asked what was in the cellar.</p>',
      'a section': '<p data-block><a href="/coast">Coast</a></p>',
      'a button for a script': '<p data-block><a href="javascript:subscribe()">Subscribe</a></p>',
    },
  },
  {
    excerpts: { 'a German outlet': 'abo.coastcourier.example/' },
    atLeast: { 'a subscribe button': 1 },
    atMost: { 'a gift at the end of a line': 0.5, 'a story whose address has the word': 0.4 },
  },
);
