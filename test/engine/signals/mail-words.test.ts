import { mailWords } from '../../../src/engine/signals/mail-words.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  mailWords,
  {
    fires: {
      'a box for a newsletter': '<aside data-block>The Harbour Newsletter, every Friday</aside>',
      'a field to fill in': '<form><label data-block>Email address</label><input type="email"></form>',
      'alerts of an app': '<p data-block>Breaking news alerts on your phone</p>',
      'the inbox': '<p data-block>The week on the coast, in one inbox</p>',
      'a German box': '<div lang="de" data-block>Küste am Morgen: der Newsletter</div>',
      'a French box': '<div lang="fr" data-block>Notre newsletter du port</div>',
      'a Dutch box': '<div lang="nl" data-block>De nieuwsbrief van de haven</div>',
      'a Russian box': '<div lang="ru" data-block>Рассылка о городе</div>',
    },
    silent: {
      'post from the postman':
        '<p data-block>The postman left the parcels on the porch and walked back up the lane.</p>',
      'a post office': '<p data-block>The post office in Quay Street closed in 2019 and never opened again.</p>',
      'a mail boat': '<p data-block>The mail boat has crossed the sound twice a week since 1911.</p>',
      'post boxes painted gold': '<p data-block>Two mailboxes on the green were painted gold for the rowers.</p>',
      'letters to a lighthouse':
        '<p data-block>Schoolchildren wrote her 400 letters, and she answered each by hand.</p>',
      'a podcast': '<p data-block>The podcast about the wreck has been heard two million times.</p>',
      'a story about newsletters': `
      <p>Brandt’s newsletter goes to nine thousand inboxes, more than the paper of the town ever sold, and it costs him little beyond his evenings.</p>
      <p>Two years ago he sent the first newsletter to his sister and to eleven of her friends, who had asked what the council was up to with the harbour.</p>
      <p>Nobody opened a daily paper there after the ferry stopped carrying it, and the newsletter filled the gap.</p>
      <p data-block>Now three newsletters compete for the attention of one small island.</p>
      <p>The mayor writes a newsletter of his own, which answers what the other two have asked, and is read mostly, he admits, by those who write them.</p>`,
      'a subscription to a theatre': '<p data-block>Subscriptions to the theatre sold out within a week.</p>',
      'a German letter':
        '<p lang="de" data-block>Der Brief des Ministers war auf dem Weg nach Kiel verloren gegangen, und die Post suchte ihn.</p>',
      'a French letter carrier':
        '<p lang="fr" data-block>Le facteur est passé par le port avec des lettres pour les marins et un colis.</p>',
    },
  },
  // Where the story itself is about it, the word proves next to nothing.
  { atMost: { 'a story about newsletters': 0.1 } },
);
