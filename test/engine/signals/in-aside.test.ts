import { inAside } from '../../../src/engine/signals/in-aside.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(inAside, {
  fires: {
    'an appeal': '<aside><p data-block>Become a member today.</p></aside>',
    'deep inside': '<aside><div><ul><li data-block>Ferry fares rise</li></ul></div></aside>',
    'a role': '<div role="complementary"><h3 data-block>Most read</h3></div>',
  },
  silent: {
    'a paragraph of the story': '<p data-block>The bell was cast in Bodden.</p>',
    'a class': '<div class="aside"><p data-block>Three facts about the bell</p></div>',
    'after an aside': '<aside>Most read</aside><p data-block>The bell was cast in Bodden.</p>',
    'a caption': '<figure><figcaption data-block>The lamp room</figcaption></figure>',
  },
});
