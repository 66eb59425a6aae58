import { dateLine } from '../../../src/engine/signals/date-line.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(dateLine, {
  fires: {
    'a date in words': '<p data-block>24 November 2026</p>',
    'an hour of change': '<p data-block>Updated at 14:05</p>',
    'a date in numbers': '<p data-block lang="de">Stand: 24.11.2026</p>',
    'a French hour': '<p data-block lang="fr">Publié hier à 14h05</p>',
  },
  silent: {
    'a year in a sentence': '<p data-block>The tower was built in 1871 by masons who had walked across the ice.</p>',
    'a day': '<p data-block>Monday</p>',
    'a number that is no year': '<p data-block>5,400 sheep</p>',
    'a score': '<p data-block>Bodden 3–1 Ness</p>',
    'a number on a door': '<p data-block>Room 3112</p>',
    'a range': '<p data-block>20 to 25 boats</p>',
  },
});
