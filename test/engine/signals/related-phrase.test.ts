import { relatedPhrase } from '../../../src/engine/signals/related-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(relatedPhrase, {
  fires: {
    'a line between paragraphs':
      '<p data-block>Read more: <a href="/2026/03/ferry-strike-ends">Ferry strike ends</a></p>',
    'in capitals': '<p data-block><a href="/2026/03/ferry-strike-ends">ALSO READ: FERRY STRIKE ENDS</a></p>',
    'a heading': '<h3 data-block>Most read</h3>',
    'a label alone': '<span data-block style="display:block">Related</span>',
    'the end of a list': '<div data-block><a href="/news">See all</a></div>',
    'in German': '<p lang="de" data-block>Lesen Sie auch: Die Fähre bleibt im Hafen</p>',
    'in Spanish': '<p lang="es" data-block>Te puede interesar</p>',
    'in Italian': '<p lang="it" data-block>Leggi anche: il porto chiude</p>',
    'in Chinese': '<p lang="zh" data-block>相关阅读：渡轮停航九天</p>',
  },
  silent: {
    'a related question': '<p data-block>The related question of who pays for the dredging was put off.</p>',
    'a recommended dose': '<p data-block>The recommended dose is half a gram, twice a day.</p>',
    'the most popular dish': '<p data-block>The most popular dish on the island is a soup of eel and pears.</p>',
    'trending in a story': '<p data-block>By evening the harbour’s name was trending from Lisbon to Seoul.</p>',
    'the latest ferry': '<p data-block>The latest of the four ferries was built in 1988.</p>',
    'a reader in a story': '<p data-block>He read the letter twice, and then once more aloud.</p>',
    'more from a witness': '<p data-block>The court will hear more from the pilot on Monday.</p>',
    'a link inside a sentence':
      '<p data-block>The strike, which <a href="/2026/03/ferry-strike-ends">ended in March</a>, cost the island its season.</p>',
    'a German story':
      '<p lang="de" data-block>Zum Thema Pflege sagte der Nachbar nichts mehr, und das ist auch sein Recht.</p>',
    'a Spanish story':
      '<p lang="es" data-block>Lo que más se lee en el puerto es la tabla de las mareas, según el capitán.</p>',
  },
});
