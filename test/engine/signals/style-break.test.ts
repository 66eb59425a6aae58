import { styleBreak } from '../../../src/engine/signals/style-break.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(styleBreak, {
  fires: {
    'a box among the paragraphs': '<aside data-block>All of the coast, all of the time</aside>',
    'a paragraph deeper than the others': '<div><p data-block>All of the coast, all of the time</p></div>',
    'a division': '<div data-block>Become a member</div>',
    'a subhead as well: it only describes': '<h2 data-block>A machine’s eye</h2>',
  },
  silent: {
    'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
    'a paragraph in bold': '<p data-block><b>The tide turned at six, and the boats went out.</b></p>',
    'a paragraph with a class': '<p class="lead" data-block>The tide turned at six, and the boats went out.</p>',
    'an ask set as a paragraph': '<p data-block>Become a member and keep this newsroom going.</p>',
  },
});
