import { longProse } from '../../../src/engine/signals/long-prose.ts';
import { testSignal } from '../../support/signal.ts';

const LONG =
  'The bell was cast in Bodden and carried up in two halves, one on each side of a mule, by masons who had walked across the ice.';
const LONGER = `${LONG} They slept in the tower until the thaw, and the keeper of that time, a widow, wrote down what they ate, which was mostly cod, and what they sang, which she did not approve of.`;

testSignal(
  longProse,
  {
    fires: {
      'a paragraph': `<p data-block>${LONG}</p>`,
      'a longer paragraph': `<p data-block>${LONGER}</p>`,
      'a paragraph with a link': `<p data-block>${LONG.replace('Bodden', '<a href="/bodden">Bodden</a>')}</p>`,
      'a paragraph in Chinese':
        '<p data-block lang="zh">灯塔上的灯在星期一早上六点熄灭了，自战争以来第一次没有人爬上楼梯去看看是怎么回事。</p>',
    },
    silent: {
      'a sentence':
        '<p data-block>The bell was cast in Bodden and carried up in two halves, one on each side of a mule.</p>',
      'a paragraph of links': `<p data-block><a href="/a">${LONG}</a></p>`,
      'a label': '<h3 data-block>Most read</h3>',
      'lines parted by breaks':
        '<p data-block>The bell was cast in Bodden<br><br>It was carried up in two halves<br><br>The masons had walked across the ice<br><br>They slept in the tower until the thaw</p>',
    },
  },
  { atLeast: { 'a longer paragraph': 0.9 }, atMost: { 'a paragraph': 0.5 } },
);
