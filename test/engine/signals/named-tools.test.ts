import { namedTools } from '../../../src/engine/signals/named-tools.ts';
import { storyPage, testSignal } from '../../support/signal.ts';

/** What the template calls the whole story says nothing of its parts. */
const page = (fragment: string) => storyPage(fragment).replace('<article>', '<article class="print">');

testSignal(
  namedTools,
  {
    fires: {
      'a bar of tools': '<div class="article-toolbar"><p data-block><a href="?print=1">Print</a></p></div>',
      contents: '<div class="toc"><ol><li data-block><a href="#costs">What it costs</a></li></ol></div>',
      'type size': '<div id="font_size" class="fontsize"><span data-block>A A A</span></div>',
      'a ticker': '<section class="stock-ticker"><p data-block>OSEBX 1,402.11 +0.4 %</p></section>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a toolkit': '<div class="toolkit"><p data-block>Saws, planes and a plumb line</p></div>',
      'a footprint': '<div class="footprint blueprint"><p data-block>The hull was drawn in 1911.</p></div>',
      'what it says': '<p data-block>The print shop saved the tools of three generations.</p>',
      'a button': '<button data-block>Print</button>',
      'a box too far away':
        '<div class="tools"><div><div><div><div><div><div><p data-block>The tide turned at six, and the boats went out.</p></div></div></div></div></div></div></div>',
    },
  },
  { page },
);
