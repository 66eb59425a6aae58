import { sharePhrase } from '../../../src/engine/signals/share-phrase.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(sharePhrase, {
  fires: {
    'a label': '<span data-block style="display:block">Share</span>',
    'a button': '<ul><li data-block><a href="https://www.facebook.com/sharer.php?u=1">Facebook</a></li></ul>',
    'a link to copy': '<button data-block>Copy link</button>',
    'an invitation': '<p data-block>Follow us on Instagram.</p>',
    'a preferred source': '<p data-block>Make us your preferred source on search</p>',
    'in German': '<p lang="de" data-block>Folgen Sie uns</p>',
    'in French': '<p lang="fr" data-block>Partager sur les réseaux</p>',
    'in Danish': '<p lang="da" data-block>Kopier link</p>',
    'in Chinese': '<p lang="zh" data-block>复制链接</p>',
  },
  silent: {
    'shares on the market': '<p data-block>Shares in the shipyard fell by a fifth before noon.</p>',
    'a share of the catch': '<p data-block>Each crew keeps a third of the catch as its share.</p>',
    'a network in a story': '<p data-block>Facebook and Instagram removed 300 accounts that spread the rumour.</p>',
    'a photo that was shared': '<p data-block>She shared the photo with her brother, who posted it on Twitter.</p>',
    'a message on WhatsApp': '<p data-block>The first warning came by WhatsApp at ten past four.</p>',
    'a trail to follow': '<p data-block>Walkers follow the cliff path for nine miles.</p>',
    'a link in a story': '<p data-block>The fire broke the last link between the two islands.</p>',
    'a German story':
      '<p lang="de" data-block>Die Brüder teilen sich das Haus, und der Garten ist für die Nachbarn auch offen.</p>',
    'a French story':
      '<p lang="fr" data-block>Les pêcheurs doivent partager le port avec les voiliers, et la place est rare.</p>',
  },
});
