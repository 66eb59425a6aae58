import { consentPhrase } from '../../../src/engine/signals/consent-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  consentPhrase,
  {
    fires: {
      'a banner': '<div data-block>We use cookies to count visits.</div>',
      'a button': '<div><button data-block>Accept all</button></div>',
      'an embed’s gate': '<div data-block>This map is external content. Show it?</div>',
      German: '<div data-block lang="de">Alle akzeptieren</div>',
      French: '<div data-block lang="fr">Continuer sans accepter</div>',
      Norwegian: '<div data-block lang="no">Vi bruker informasjonskapsler.</div>',
      Chinese: '<div data-block lang="zh">本网站使用Cookie</div>',
    },
    silent: {
      'a recipe': '<p data-block>Let the cookies cool on the tray, and store them in a tin.</p>',
      'a ruling on consent': '<p data-block>The court ruled that the patient had given her consent in writing.</p>',
      'terms in a strike': '<p data-block>The union will accept the terms, all but one of them, its leader said.</p>',
      'a law on tracking': '<p data-block>The law lets people refuse a cookie once, for every site.</p>',
      'German, a strike': '<p data-block lang="de">Die Gewerkschaft will das Angebot nicht annehmen.</p>',
      'French, a minister': '<p data-block lang="fr">Le ministre a fini par accepter l’invitation.</p>',
      'Norwegian, a court': '<p data-block lang="no">Retten godtok ikke forklaringen.</p>',
    },
  },
  { excerpts: { 'a button': 'accept all' }, atLeast: { 'a button': 1 } },
);
