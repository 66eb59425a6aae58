import { furniturePhrase } from '../../../src/engine/signals/furniture-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  furniturePhrase,
  {
    fires: {
      'a menu’s word': '<nav><a data-block href="/">Home</a></nav>',
      'a footer’s line': '<footer><p data-block>© Coast Courier. All rights reserved.</p></footer>',
      'a reading time': '<p data-block>4 min read</p>',
      German: '<p data-block lang="de">Impressum</p>',
      French: '<p data-block lang="fr">Mentions légales</p>',
      Turkish: '<p data-block lang="tr">Tüm hakları saklıdır</p>',
      Hindi: '<p data-block lang="hi">सर्वाधिकार सुरक्षित</p>',
    },
    silent: {
      'a home in the news': '<p data-block>The storm left forty families without a home.</p>',
      'terms of a deal': '<p data-block>The terms of the deal were not made public.</p>',
      'a right in the news': '<p data-block>The court reserved its ruling on the right to fish.</p>',
      'about at a sentence’s start': '<p data-block>About a hundred people came to the funeral.</p>',
      'German, a search': '<p data-block lang="de">Die Suche nach dem Kutter wurde am Abend beendet.</p>',
      'French, a welcome': '<p data-block lang="fr">L’accueil réservé au ministre a été glacial.</p>',
      'Turkish, a law': '<p data-block lang="tr">Balıkçıların hakları yeni yasayla genişliyor.</p>',
    },
  },
  { excerpts: { German: 'impressum' }, atLeast: { 'a menu’s word': 1 } },
);
