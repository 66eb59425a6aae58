import { commentPhrase } from '../../../src/engine/signals/comment-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  commentPhrase,
  {
    fires: {
      'a heading': '<h2 data-block>Comments</h2>',
      'an invitation': '<p data-block>Join the conversation</p>',
      'a condition': '<p data-block>Your email address will not be published.</p>',
      German: '<p data-block lang="de">Schreiben Sie einen Kommentar</p>',
      French: '<p data-block lang="fr">Qu’en pensez-vous ?</p>',
      Ukrainian: '<p data-block lang="uk">Залишити коментар</p>',
      Japanese: '<p data-block lang="ja">12件のコメント</p>',
    },
    silent: {
      'a refusal': '<p data-block>The ministry declined to comment.</p>',
      'comments in the news': '<p data-block>His comments drew laughter from the benches behind him.</p>',
      'a reply': '<p data-block>Her reply came within the hour.</p>',
      'a conversation': '<p data-block>He joined in only when the conversation had turned to eels.</p>',
      'German, a minister': '<p data-block lang="de">Die Ministerin wollte das nicht kommentieren.</p>',
      'French, an answer': '<p data-block lang="fr">Le maire n’a pas souhaité faire de commentaire.</p>',
      'Ukrainian, an official': '<p data-block lang="uk">У мерії відмовилися від коментаря.</p>',
    },
  },
  { excerpts: { 'an invitation': 'join the conversation' }, atLeast: { 'a heading': 1, 'an invitation': 0.9 } },
);
