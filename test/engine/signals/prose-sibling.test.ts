import { proseSibling } from '../../../src/engine/signals/prose-sibling.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(proseSibling, {
  fires: {
    'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
    'a paragraph that is a link': '<p data-block><a href="/2026/10/bell">The bell that nobody rings</a></p>',
    'an ask set as a paragraph': '<p data-block>Become a member and keep this newsroom going.</p>',
  },
  silent: {
    'a paragraph in a box': '<aside><p data-block>All of the coast, all of the time</p></aside>',
    'a quotation set in': '<blockquote><p data-block>The tide turned at six, and the boats went out.</p></blockquote>',
    'a heading': '<h2 data-block>A machine’s eye</h2>',
    'an item': '<ul><li data-block>Nets, 40 metres</li></ul>',
    'a division': '<div data-block>The tide turned at six, and the boats went out.</div>',
    'a paragraph before the story': '</article><p data-block>Coast Courier, Quay 4</p><article>',
  },
});
