import { widgetBlocks } from '../../../src/engine/signals/widget-blocks.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  widgetBlocks,
  {
    fires: {
      'a box of five':
        '<aside><h3 data-block>From the coast</h3><p>The reef</p><p>The bell</p><p>The tide</p><p>The lamp</p></aside>',
      'a long list':
        '<ul><li data-block>Nets</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li><li>Rope</li></ul>',
      'a box of two': '<aside><h3 data-block>Bodden</h3><p>Population 912</p></aside>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a box of one': '<aside><p data-block>All of the coast</p></aside>',
      'a heading beside a box':
        '<h2 data-block>A machine’s eye</h2><aside><h3>From the coast</h3><p>The reef</p><p>The bell</p><p>The tide</p><p>The lamp</p></aside>',
    },
  },
  { atLeast: { 'a long list': 1 }, atMost: { 'a box of five': 0.2, 'a box of two': 0.05 } },
);
