import { noticePhrase } from '../../../src/engine/signals/notice-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(noticePhrase, {
  fires: {
    'a correction': '<p data-block><em>Correction: An earlier version of this article gave the wrong year.</em></p>',
    'an editor’s note': '<p data-block>Editor’s note: The names of two witnesses are left out.</p>',
    'a second newsroom': '<p data-block>Lena Ost contributed to this report.</p>',
    'changed names': '<p data-block>* Names have been changed.</p>',
    'a disclosure': '<p data-block>Disclosure: The author’s brother works at the shipyard.</p>',
    'in German':
      '<p lang="de" data-block>In einer früheren Version stand, die Brücke sei im Mai eröffnet worden. Das ist nicht richtig.</p>',
    'in French': '<p lang="fr" data-block>Rectificatif : le pont a été ouvert en 1931.</p>',
    'in Korean': '<p lang="ko" data-block>바로잡습니다: 다리는 1931년에 개통됐습니다.</p>',
  },
  silent: {
    'a course corrected': '<p data-block>The pilot corrected his course twice before the harbour mouth.</p>',
    'an editor in a story': '<p data-block>The editor kept the letter in her desk for thirty years.</p>',
    'notes of a musician': '<p data-block>The choir held the last note until the candles were out.</p>',
    'a version of a song': '<p data-block>The band played an older version of the song, slower and in German.</p>',
    'an update in the middle of a story':
      '<p data-block>The council promised the harbour master an update on the works before the first boats came in.</p>',
    'sources in the middle of a story':
      '<p data-block>Two people who had read it said that the sources of the report were the logs of the ferry.</p>',
    'an ask in a box': '<aside data-block>Become a member and keep this newsroom going.</aside>',
    'a newsletter box': '<aside data-block>Sign up for our morning newsletter.</aside>',
    'a link to another story':
      '<p data-block><a href="/2026/03/ferry-strike-ends">Read more: Ferry strike ends</a></p>',
    'a river that rises': '<p data-block>The stream rises above the village and falls 200 metres to the mill.</p>',
    'in German':
      '<p lang="de" data-block>Die Lehrerin korrigiert die Hefte in der Bahn, und das ist für sie auch Ruhe.</p>',
  },
});
