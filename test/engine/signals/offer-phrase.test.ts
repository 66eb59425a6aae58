import { offerPhrase } from '../../../src/engine/signals/offer-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(offerPhrase, {
  fires: {
    'how to cancel': '<p data-block>Cancel anytime.</p>',
    'a trial': '<aside data-block>Start your free trial of the digital edition.</aside>',
    'a price after the first month': '<p data-block>£1 for your first month, then just £8.</p>',
    'a rate that rises': '<div data-block>Introductory offer: the whole archive for a year</div>',
    'the price of a coffee': '<p data-block>For the price of a coffee you keep our reporters on the road.</p>',
    'in German': '<p lang="de" data-block>Jederzeit kündbar</p>',
    'in French': '<p lang="fr" data-block>Sans engagement</p>',
    'in Spanish': '<p lang="es" data-block>Cancela cuando quieras</p>',
    'in Japanese': '<p lang="ja" data-block>初月無料</p>',
  },
  silent: {
    'a rent': '<p data-block>The rent rose to 900 euros a month, more than half of what she earns.</p>',
    'a price in a business story': '<p data-block>The company raised the price of its cheapest phone to $399.</p>',
    'a cancelled ferry': '<p data-block>The operator had to cancel 40 crossings in the first month of the year.</p>',
    'a trial in court': '<p data-block>The trial of the two captains begins in March and will last ten weeks.</p>',
    'a drug trial': '<p data-block>In the trial, 300 patients took the new drug for a year.</p>',
    'a ticket from a machine': '<p data-block>A ticket costs $4 from the machine and $5 on board.</p>',
    'coffee on the market': '<p data-block>The price of coffee beans doubled after the frost in Brazil.</p>',
    'a free concert': '<p data-block>Entry was free, and the square was full by six.</p>',
    'a German benefit':
      '<p lang="de" data-block>Das Bürgergeld beträgt 563 Euro im Monat, und das ist für die Familie zu wenig.</p>',
    'a French rent':
      '<p lang="fr" data-block>Le loyer est de 700 euros par mois pour un studio dans le centre de la ville.</p>',
  },
});
