import { accountAddress } from '../../../src/engine/signals/account-address.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  accountAddress,
  {
    fires: {
      'a link to log in': '<p data-block>Already reading with us? <a href="/login?back=story">Log in</a></p>',
      'a register button':
        '<div><a data-block href="https://accounts.coastcourier.example/register">Register</a></div>',
      'a German login': '<p data-block><a href="https://kurier.example/konto/anmelden">Jetzt anmelden</a></p>',
    },
    silent: {
      'the words without a link': '<p data-block>Members log in with the card that the bank sent them.</p>',
      'a story about an account':
        '<p data-block>Police said that the <a href="/2026/10/stolen-accounts-sold-online">stolen accounts</a> were sold online.</p>',
      'a word that begins alike': '<p data-block><a href="/2026/09/accountants-strike">The accountants’ strike</a></p>',
      'an action without an address': '<p data-block><a href="#login">Log in</a></p>',
    },
  },
  { excerpts: { 'a link to log in': '/login' } },
);
