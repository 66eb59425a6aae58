import { reportedSpeech } from '../../../src/engine/signals/reported-speech.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(reportedSpeech, {
  fires: {
    'a quotation': '<p data-block>“Please subscribe,” the boy told the camera, and 40,000 did.</p>',
    'indirect speech': '<p data-block>The mayor said the bridge would open in May.</p>',
    'a source': '<p data-block>Membership fell by a tenth, according to the union.</p>',
    'in German':
      '<p lang="de" data-block>Die Brücke sei im Mai fertig, sagte der Bürgermeister, und das ist nicht zu spät.</p>',
    'in French':
      '<p lang="fr" data-block>Le pont est ouvert en mai, selon le maire, et les travaux sont finis dans la rue.</p>',
    'in Swedish':
      '<p lang="sv" data-block>Det är inte för sent, säger hon, och det är en bro som har väntat på oss.</p>',
    'in Japanese': '<p lang="ja" data-block>市長は「橋は五月に開通する」と述べた。</p>',
    'in Arabic': '<p lang="ar" data-block>وقال رئيس البلدية إن الجسر سيفتح في مايو بعد أن كان مغلقا من قبل</p>',
  },
  silent: {
    'an ask': '<aside data-block>Become a member and keep this newsroom going.</aside>',
    'a newsletter box': '<aside data-block>Sign up for our newsletter. Every Friday, in your inbox.</aside>',
    'a promo': '<p data-block>Read more: <a href="/2026/03/ferry-strike-ends">Ferry strike ends</a></p>',
    'a share bar': '<ul><li data-block><a href="https://www.facebook.com/sharer.php?u=1">Facebook</a></li></ul>',
    'a proverb': '<p data-block>The sea gives back what it takes, as the proverb goes.</p>',
    'a story without speech': '<p data-block>The ferry left at six and reached the island before dark.</p>',
    'an untold story': '<p data-block>Hers is the untold story of the lighthouse.</p>',
    'in German':
      '<p lang="de" data-block>Der Hafen ist im Winter zu, und das Eis liegt bis in den Mai auf dem Fluss.</p>',
  },
});
