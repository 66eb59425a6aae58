import { price } from '../../../src/engine/signals/price.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  price,
  {
    fires: {
      dollars: '<p data-block>Only $5 a month</p>',
      pounds: '<div data-block><a href="/membership">Join for £60</a></div>',
      'euros after the number': '<p lang="de" data-block>9,99 € im Monat</p>',
      crowns: '<p lang="sv" data-block>Nu 49 kr</p>',
      'a code': '<p data-block>CHF 12, 12 CHF outside the city</p>',
      yen: '<p lang="ja" data-block>月額¥980</p>',
      'a price in a business story':
        '<p data-block>The shipyard, which was sold for $40 million in 2019, will close its larger dock in the autumn.</p>',
    },
    silent: {
      'an amount in words': '<p data-block>The repair will cost five million dollars, two more than planned.</p>',
      'a share': '<p data-block>Prices rose by 12 % in a year.</p>',
      'a wage in words': '<p data-block>She earned nine euros an hour in the cannery.</p>',
      'a distance': '<p data-block>The wreck lies 40 km off the coast, in 90 ft of water.</p>',
      'a score': '<p data-block>Bodden won 21–17 after extra time.</p>',
      'a number that begins a name': '<p data-block>The 3 krone piece, struck for one year only, was never liked.</p>',
      'a rate of exchange': '<p data-block>The euro fell against the dollar and the pound.</p>',
      'an area': '<table><tr><td data-block>Harbour basin, 3 acres</td></tr></table>',
    },
  },
  {
    excerpts: {
      dollars: '$5',
      crowns: '49 kr',
      'euros after the number': '9,99 €',
      'a price in a business story': '$40',
    },
    atLeast: { dollars: 1 },
    atMost: { 'a price in a business story': 0.6 },
  },
);
