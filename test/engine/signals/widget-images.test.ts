import { widgetImages } from '../../../src/engine/signals/widget-images.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  widgetImages,
  {
    fires: {
      'a teaser with a picture':
        '<aside><img src="data:," alt=""><p data-block><a href="/2026/10/bell">The bell</a></p></aside>',
      'a card':
        '<div class="card"><a href="/2026/10/bell"><img src="data:," alt=""><h3 data-block>The bell</h3></a><p>Nobody rings it.</p></div>',
      'a captioned picture as well: it only counts':
        '<figure><img src="data:," alt=""><figcaption data-block>The tower in 1962</figcaption></figure>',
    },
    silent: {
      'a paragraph of the story': '<p data-block>The tide turned at six, and the boats went out.</p>',
      'a paragraph after a picture':
        '<figure><img src="data:," alt=""></figure><p data-block>The tide turned at six, and the boats went out.</p>',
      'a teaser without a picture': '<aside><p data-block><a href="/2026/10/bell">The bell</a></p></aside>',
      'a drawn sign': '<aside><svg width="8" height="8"></svg><p data-block>The bell</p></aside>',
    },
  },
  { atLeast: { 'a teaser with a picture': 1 }, atMost: { 'a card': 0.5 } },
);
