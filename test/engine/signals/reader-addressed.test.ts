import { readerAddressed } from '../../../src/engine/signals/reader-addressed.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(readerAddressed, {
  fires: {
    you: '<p data-block>You have read four stories this month.</p>',
    your: '<aside data-block>Your coast, every morning</aside>',
    'an imperative': '<div data-block><a href="/membership">Join today</a></div>',
    'a request': '<p data-block>Please give what is right for the harbour.</p>',
    'in German': '<p lang="de" data-block>Mit einem Konto lesen Sie die Artikel auf dem Handy und auch in der App.</p>',
    'in French':
      '<p lang="fr" data-block>Vous êtes dans le port tous les jours ? La rédaction est à la recherche de photos.</p>',
    'in Polish': '<p lang="pl" data-block>Twój port, twoje miasto</p>',
    'in Japanese': '<p lang="ja" data-block>みなさんの写真を募集しています</p>',
  },
  silent: {
    'what others do': '<p data-block>She subscribes to two magazines and shares them with her neighbours.</p>',
    'the past': '<p data-block>Volunteers joined, donated and helped until the last boat was found.</p>',
    supporters: '<p data-block>Supporters of the club sang until midnight.</p>',
    'words that begin alike': '<p data-block>The youngest of the four tried yourt-making in a yurt.</p>',
    'the first person': '<p data-block>“I was never a member of anything,” he said.</p>',
    'a caption': '<figure><figcaption data-block>A ferry leaves the harbour at dawn.</figcaption></figure>',
    'a table of results': '<table><tr><td data-block>Rowing club Nordhafen</td><td>6:41.20</td></tr></table>',
    'in French':
      '<p lang="fr" data-block>Le port de la ville est en travaux pour deux ans, et les bateaux de pêche partent.</p>',
    'in German':
      '<p lang="de" data-block>Der Hafen ist im Winter zu, und das Eis liegt bis in den Mai auf dem Fluss.</p>',
  },
});
