import { leadingMark } from '../../../src/engine/signals/leading-mark.ts';
import { testSignal } from '../../support/signal.ts';

const LONG =
  'The bell was cast in Bodden and carried up in two halves, one on each side of a mule, by masons who had walked across the ice from the mainland in the hardest winter that anybody on the coast could remember or had heard of.';

testSignal(leadingMark, {
  fires: {
    'an arrow': '<p data-block>▶ Ferry fares rise for islanders</p>',
    'a bullet by hand': '<p data-block>• All stories from the coast</p>',
    'an envelope': '<p data-block>📩 The Morning Tide, every day at six</p>',
    'brackets around a link': '<p data-block>[<a href="/join">Join our channel (it costs nothing)</a>]</p>',
    'brackets in Japanese': '<p data-block lang="ja">【関連記事はこちら】</p>',
  },
  silent: {
    'a dash that opens speech': '<p data-block lang="fr">– Qui a éteint la lampe ? demanda-t-il.</p>',
    'an agency’s mark': '<p data-block>(CCA) The lamp on Skarv Point went out on Monday.</p>',
    'a word put in': '<p data-block>[The keeper] told me to wait by the door.</p>',
    'an answer between two asides': '<p data-block>(Laughs.) Nobody rang that bell for me. (Looks at the sea.)</p>',
    'an arrow within': '<p data-block>The road from Bodden → Ness is closed.</p>',
    'a list’s own bullet': '<ul><li data-block>Eight crossings a day</li></ul>',
    'a long paragraph after a mark': `<p data-block>■ ${LONG}</p>`,
  },
});
