import { adPhrase } from '../../../src/engine/signals/ad-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  adPhrase,
  {
    fires: {
      'a slot’s label': '<div data-block>Advertisement</div>',
      'an affiliate note': '<p data-block>If you buy something through a link here, we may earn a commission.</p>',
      'a sponsor’s line': '<p data-block>This series is paid for by the Harbour Fund.</p>',
      German: '<div data-block lang="de">Anzeige</div>',
      French: '<div data-block lang="fr">Contenu partenaire</div>',
      Russian: '<p data-block lang="ru">На правах рекламы</p>',
      Japanese: '<div data-block lang="ja">スポンサーリンク</div>',
    },
    silent: {
      'a sponsor in the news':
        '<p data-block>The bank has sponsored the regatta since 1988, and will stop next year.</p>',
      'an ad as an object': '<p data-block>The party’s new ads show a closed shipyard and an empty school.</p>',
      'a market’s commission': '<p data-block>The brokers earned their commission before the price fell.</p>',
      'a partner at home': '<p data-block>Her partner, a nurse, took the children to the ferry.</p>',
      'German, a police report': '<p data-block lang="de">Die Polizei ermittelt gegen zwei Männer wegen Betrugs.</p>',
      'French, the noun':
        '<p data-block lang="fr">La publicité pour le tabac est interdite depuis trente ans dans le pays.</p>',
      'Russian, an advertising market':
        '<p data-block lang="ru">Рынок наружной рекламы в городе вырос за год на треть.</p>',
      'a story that tells of an old advertisement':
        '<p data-block>An advertisement from 1911 shows the tower with two lamps, and nobody can say what became of the second.</p>',
    },
  },
  {
    excerpts: { 'an affiliate note': 'if you buy something' },
    atLeast: { 'a slot’s label': 1 },
    atMost: { 'a story that tells of an old advertisement': 0.35 },
  },
);
