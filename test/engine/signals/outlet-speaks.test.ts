import { outletSpeaks } from '../../../src/engine/signals/outlet-speaks.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(outletSpeaks, {
  fires: {
    'an ask': '<p data-block>We publish every story without a charge. Help us go on.</p>',
    'our reporters': '<aside data-block>Our reporters are on the coast every day.</aside>',
    contracted: '<p data-block>We’ve covered the harbour since 1911.</p>',
    'in German':
      '<p lang="de" data-block>Wir berichten jeden Tag von der Küste, und das ist nicht umsonst für die Redaktion.</p>',
    'in French':
      '<p lang="fr" data-block>Notre rédaction est dans le port tous les jours, et la vie de la ville est son sujet.</p>',
    'in Portuguese':
      '<p lang="pt" data-block>Nós publicamos todas as notícias do porto e da cidade, e é o leitor que decide.</p>',
    'in Turkish': '<p lang="tr" data-block>Bizim için bu liman çok önemli ve her gün orada olan bir ekip var.</p>',
  },
  silent: {
    'a country': '<p data-block>The US sent two ships, and a third came from Norway.</p>',
    'a third person’s us': '<p data-block>“They told us nothing,” said the baker.</p>',
    'the third person': '<p data-block>They publish their paper in a garage behind the fish market.</p>',
    'a newsroom in a story': '<p data-block>The newsroom lost a third of its reporters in two years.</p>',
    'the first person singular': '<p data-block>“I keep my boat in the old dock,” he said.</p>',
    'a caption': '<figure><figcaption data-block>The newsroom of the Tidewater Gazette in 1962</figcaption></figure>',
    'letters that begin alike': '<p data-block>Western winds and outer banks were used to wear ships out.</p>',
    'a bracketed link':
      '<p data-block><a href="/2026/03/ferry-strike-ends">(Ferry strike ends after nine days)</a></p>',
    'a table of results': '<table><tr><td data-block>Rowing club Nordhafen</td><td>6:41.20</td></tr></table>',
    'in German':
      '<p lang="de" data-block>Der Verein hat die Halle in den Ferien gestrichen, und die Stadt zahlte das Material.</p>',
  },
});
