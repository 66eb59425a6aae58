import { beforeProse } from '../../../src/engine/signals/before-prose.ts';
import { PARAGRAPHS, testSignal } from '../../support/signal.ts';

const STORY = `<article>${PARAGRAPHS.join('')}</article>`;
const MENU = Array.from({ length: 60 }, (_, i) => `<li><a href="/town-${i}">Town ${i}</a></li>`).join('');

testSignal(
  beforeProse,
  {
    fires: {
      'a headline': `<h1 data-block>The last keeper</h1>${STORY}`,
      'the top of a long menu': `<ul><li data-block>Home</li>${MENU}</ul>${STORY}`,
      'a byline in the article': `<article><div data-block>By Jane Moss</div>${PARAGRAPHS.join('')}</article>`,
    },
    silent: {
      'the first paragraph': `<article><p data-block>A storm in March broke two panes of the lantern, and the rain got in before anybody noticed the draught.</p>${PARAGRAPHS.join('')}</article>`,
      'a caption between paragraphs': `<article>${PARAGRAPHS.slice(0, 2).join('')}<figure><figcaption data-block>The old bell</figcaption></figure>${PARAGRAPHS.slice(2).join('')}</article>`,
      'the footer': `${STORY}<footer data-block>Coast Courier</footer>`,
      'a page without prose': '<p data-block>Nothing was found</p>',
    },
  },
  { story: false, atLeast: { 'the top of a long menu': 1 }, atMost: { 'a headline': 0.25 } },
);
