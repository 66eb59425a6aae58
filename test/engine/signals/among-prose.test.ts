import { amongProse } from '../../../src/engine/signals/among-prose.ts';
import { PARAGRAPHS, testSignal } from '../../support/signal.ts';

const STORY = PARAGRAPHS.join('');
const STEPS = Array.from({ length: 9 }, (_, i) => `<li>Step ${i}</li>`).join('');

testSignal(
  amongProse,
  {
    fires: {
      'a paragraph': `${STORY}<p data-block>A storm in March broke two panes of the lantern, and the rain got in before anybody noticed the draught.</p>${STORY}`,
      'a link line between paragraphs': `${STORY}<p data-block><a href="/a">Read more: the old bell</a></p>${STORY}`,
      'the middle of a long list': `${STORY}<ul>${STEPS}<li data-block>Step 10</li>${STEPS}</ul>${STORY}`,
    },
    silent: {
      'the first paragraph': `<p data-block>A storm in March broke two panes of the lantern, and the rain got in before anybody noticed the draught.</p>${STORY}`,
      'a headline': `<h1 data-block>The last keeper</h1>${STORY}`,
      'the line after the end': `${STORY}<p data-block><a href="/a">Read more: the old bell</a></p>`,
      'a page without prose': '<nav><a href="/coast">Coast</a></nav><p data-block>Nothing was found</p><p>Home</p>',
    },
  },
  {
    story: false,
    atLeast: { 'a paragraph': 1, 'a link line between paragraphs': 0.7 },
    atMost: { 'the middle of a long list': 0.3 },
  },
);
