import { pricePeriod } from '../../../src/engine/signals/price-period.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  pricePeriod,
  {
    fires: {
      'dollars a month': '<p data-block>It costs $6 a month to read all of it.</p>',
      'pounds a year each': '<p data-block>Our friends give £30 a year each.</p>',
      'pence a month': '<p data-block>Keep reading for 50p a month</p>',
      'a year that costs': '<p data-block>A year costs $60.</p>',
      'with a stroke': '<p data-block>Full digital: $4.99/mo</p>',
      German: '<p lang="de" data-block>Danach 8,90 Euro im Monat</p>',
      'German, the month first': '<p lang="de" data-block>monatlich 5 €</p>',
      French: '<p lang="fr" data-block>Pour 4 euros par mois, lisez tout.</p>',
      Dutch: '<p lang="nl" data-block>Voor 5 euro per maand leest u alles.</p>',
      Swedish: '<p lang="sv" data-block>Bli en av dem, 79 kr i månaden.</p>',
      Danish: '<p lang="da" data-block>49 kroner om måneden</p>',
      Polish: '<p lang="pl" data-block>Dorzuć się od 10 zł miesięcznie.</p>',
      Russian: '<p lang="ru" data-block>Подписка: 99 руб. в месяц</p>',
      Japanese: '<p lang="ja" data-block>月300円で読み放題</p>',
      Chinese: '<p lang="zh" data-block>每月99元</p>',
      Korean: '<p lang="ko" data-block>월 4900원으로 후원하기</p>',
      'a rent, which a story tells of':
        '<p data-block>She pays $900 a month for a room above the bakery in the old town.</p>',
    },
    silent: {
      'a price alone': '<p data-block>Go unlimited for $1</p>',
      'a sum and a year': '<p data-block>The dock was sold for $40 million in 2019.</p>',
      'a span alone': '<p data-block>The choir meets once a month in the chapel.</p>',
      'a price, and a span in the next sentence': '<p data-block>It cost £20! A month later it was broken.</p>',
      'a price far from a span':
        '<p data-block>The $300 fine, which nobody in the whole of the village had ever expected, is due in a month</p>',
      'a growth in a year': '<p data-block>Prices rose by 12 % in a year.</p>',
      'a wage in words': '<p data-block>She earned nine euros a week in the cannery.</p>',
      'people a day': '<p data-block>Some 4,000 people a day cross the bridge.</p>',
      'German: a number of months': '<p lang="de" data-block>Nach 18 Monaten war die Brücke fertig.</p>',
      'a loan over years': '<p data-block>The council borrowed £2m, to be paid back over 25 years.</p>',
      'an age': '<p data-block>He was 6 a month ago.</p>',
      'a length of a sentence': '<p data-block>The judge gave him 18 months and a fine of €300.</p>',
      'a speed': '<p data-block>The glacier moves 30 m a year.</p>',
      'a fee once': '<p data-block>Entry is €5, children go free.</p>',
      'French: a sum': '<p lang="fr" data-block>La rénovation a coûté 4 millions d’euros.</p>',
      'Spanish: a percentage': '<p lang="es" data-block>El paro subió un 2 % en un año.</p>',
      'Japanese: a price in a month of the year': '<p lang="ja" data-block>11月に300円で発売された。</p>',
      'Japanese: a price in a year': '<p lang="ja" data-block>2024年に500円だった。</p>',
      'Chinese: a price in a year': '<p lang="zh" data-block>2024年票价99元。</p>',
      'Korean: a share, whose word holds "week"': '<p lang="ko" data-block>주식은 4900원에 마감했다.</p>',
      'Korean: a date': '<p lang="ko" data-block>11월 4900원이었다.</p>',
      'Japanese: a date': '<p lang="ja" data-block>11月24日、市長は会見を開いた。</p>',
    },
  },
  {
    excerpts: { 'dollars a month': '$6 a month', Japanese: '月300円' },
    atMost: { 'a rent, which a story tells of': 0.9 },
  },
);
