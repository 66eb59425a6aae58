import { bylinePhrase } from '../../../src/engine/signals/byline-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  bylinePhrase,
  {
    fires: {
      'a name': '<p data-block>By Jane Moss</p>',
      'a time': '<p data-block>Published 14:05</p>',
      'how long ago': '<p data-block>3 hours ago</p>',
      German: '<p data-block lang="de">Von Karla Brandt</p>',
      Spanish: '<p data-block lang="es">Por Lucía Ferrer</p>',
      Hebrew: '<p data-block lang="he">מאת נועה לוי</p>',
      Korean: '<p data-block lang="ko">김하늘 기자</p>',
    },
    silent: {
      'an editor in a paragraph':
        '<p data-block>She was for eleven years the editor of a paper that was printed on the island and sold by hand.</p>',
      'an appeal': '<p data-block>Become a member today.</p>',
      'a heading for links': '<p data-block>Most read</p>',
      'a paragraph': '<p data-block>The ferry left an hour late, and the café on the quay sold out of soup.</p>',
      'a caption': '<p data-block>The lamp room in winter</p>',
      'German, an appeal': '<p data-block lang="de">Jetzt abonnieren</p>',
      'Spanish, a button': '<p data-block lang="es">Suscríbete</p>',
      'the little word in a paragraph':
        '<p data-block>The tower was built in 1871 by masons who had walked across the ice, and nobody knows what they were paid.</p>',
    },
  },
  {
    excerpts: { 'how long ago': 'hours ago' },
    atLeast: { 'a name': 0.5, 'how long ago': 0.7 },
  },
);
