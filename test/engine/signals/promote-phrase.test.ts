import { promotePhrase } from '../../../src/engine/signals/promote-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(promotePhrase, {
  fires: {
    'an app': '<p data-block>Download our app and take the coast with you.</p>',
    'a shop': '<div data-block><a href="/shop/prints">Shop now: prints of the old harbour</a></div>',
    'a call for stories': '<p data-block>Were you on the ferry? Share your story.</p>',
    'a quiz': '<p data-block>Test your knowledge: how deep is the sound?</p>',
    'in German': '<p lang="de" data-block>Unser Podcast: Jetzt anhören</p>',
    'in French': '<p lang="fr" data-block>Écoutez notre podcast sur la mer</p>',
    'in Dutch': '<p lang="nl" data-block>Test je kennis in de weekquiz</p>',
    'in Chinese': '<p lang="zh" data-block>下载客户端，随时看新闻</p>',
  },
  silent: {
    'a story about podcasts': '<p data-block>The podcast about the wreck has been heard two million times.</p>',
    'an app in a story': '<p data-block>The app maps where oysters are safe to eat; its author is sixteen.</p>',
    'a shop in a story': '<p data-block>The shop on the quay sells rope, lamps and very little else.</p>',
    'a quiz night': '<p data-block>The quiz at the Anchor raised 2,000 pounds for the lifeboat.</p>',
    'tickets sold': '<p data-block>Tickets for the last crossing sold within an hour.</p>',
    'a video as evidence': '<p data-block>A video shows the tug turning before the bow touched the pier.</p>',
    'an order to a fleet': '<p data-block>The admiral told the captains to order the boats home.</p>',
    'an event': '<p data-block>More than 3,000 people came to the event on the old airfield.</p>',
    'a German doctorate':
      '<p lang="de" data-block>Nach ihrer Promotion gewann sie den Preis der Jury, und das war im Mai.</p>',
    'a French listener':
      '<p lang="fr" data-block>Elle écoute la mer dans un coquillage et dit que la nuit est plus longue.</p>',
  },
});
