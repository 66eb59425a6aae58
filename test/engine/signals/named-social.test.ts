import { namedSocial } from '../../../src/engine/signals/named-social.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="share-story">');

testSignal(
  namedSocial,
  {
    fires: {
      'a bar': '<div class="share-bar"><p data-block>Pass it on</p></div>',
      'in camel case': '<ul id="socialLinks"><li data-block>Mastodon</li></ul>',
      'a service': '<div class="addtoany_list"><p data-block>Pass it on</p></div>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      shareholders: '<table class="shareholders"><tr><td data-block>Nordic Towage</td><td>31 %</td></tr></table>',
      followers:
        '<div class="followers-of-the-saint"><p data-block>The tide turned at six, and the boats went out.</p></div>',
      'what it says': '<p data-block>Each crew keeps a share of the catch.</p>',
      'a box too far away':
        '<div class="share-bar"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
