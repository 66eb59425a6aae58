import { inMain } from '../../../src/engine/signals/in-main.ts';
import { PARAGRAPHS, testSignal } from '../../support/signal.ts';

const STORY = PARAGRAPHS.join('');

testSignal(
  inMain,
  {
    fires: {
      'a paragraph': `<main>${STORY}<p data-block>The bell was cast in Bodden.</p></main>`,
      'a box deep within': `<main>${STORY}<div><div><div><p data-block>Become a member today.</p></div></div></div></main>`,
      'a heading on a page of bare boxes': `<div><div>${STORY}<h2 data-block>What it costs</h2></div></div>`,
    },
    silent: {
      'a menu': `<nav><a data-block href="/coast">Coast</a></nav><main>${STORY}</main>`,
      'a sidebar': `<div><main>${STORY}</main><aside><p data-block>Most read</p></aside></div>`,
      'a headline in a box of its own': `<div><h1 data-block>The last keeper</h1></div><div>${STORY}</div>`,
      'the footer': `<main>${STORY}</main><footer><p data-block>Coast Courier, Quay 4</p></footer>`,
    },
  },
  { story: false, atLeast: { 'a paragraph': 1 }, atMost: { 'a box deep within': 0.6 } },
);
