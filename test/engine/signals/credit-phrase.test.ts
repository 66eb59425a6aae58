import { creditPhrase } from '../../../src/engine/signals/credit-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  creditPhrase,
  {
    fires: {
      'a credit': '<figcaption data-block>Photo: Jane Moss</figcaption>',
      'a caption with a source':
        '<figcaption data-block>The bell, pictured in 1911. Courtesy of the Bodden archive</figcaption>',
      German: '<p data-block lang="de">Foto: Karla Brandt/dpa</p>',
      Italian: '<p data-block lang="it">Per gentile concessione del museo</p>',
      Polish: '<p data-block lang="pl">Fot. Anna Lis</p>',
      Arabic: '<p data-block lang="ar">تصوير: سلمى حداد</p>',
    },
    silent: {
      'an appeal': '<p data-block>Become a member today.</p>',
      'a heading for links': '<p data-block>Most read</p>',
      'a paragraph': '<p data-block>The ferry left an hour late, and the café on the quay sold out of soup.</p>',
      'a bank': '<p data-block>The lender froze its accounts and called in the debts.</p>',
      'German, a button': '<p data-block lang="de">Jetzt abonnieren</p>',
      'Italian, a button': '<p data-block lang="it">Abbonati ora</p>',
      'a photo in a paragraph':
        '<p data-block>She kept one photo of the crew above her bed, and when the house was sold it was all that she asked to take along.</p>',
    },
  },
  {
    excerpts: { German: 'foto' },
    atLeast: { 'a credit': 0.5 },
    atMost: { 'a photo in a paragraph': 0.35 },
  },
);
