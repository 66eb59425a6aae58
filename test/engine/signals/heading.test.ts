import { heading } from '../../../src/engine/signals/heading.ts';
import { testSignal } from '../../support/signal.ts';

testSignal(
  heading,
  {
    fires: {
      'a headline': '<h1 data-block>The last keeper</h1>',
      'a heading within the story': '<h2 data-block>What it costs</h2>',
      'a box’s small heading': '<aside><h6 data-block>Most read</h6></aside>',
      'a heading that is a link': '<h3><a data-block href="/a">The bell rings again</a></h3>',
    },
    silent: {
      'a bold line': '<p><strong data-block>What it costs</strong></p>',
      'a line called title': '<div class="title heading" data-block>What it costs</div>',
      'a box within a heading': '<h2><div data-block>What it costs</div></h2>',
      'the line below a heading': '<hgroup><h2>What it costs</h2><p data-block>Two million a year</p></hgroup>',
      'a caption': '<figure><figcaption data-block>The lamp room</figcaption></figure>',
    },
  },
  {
    atLeast: { 'a headline': 1, 'a heading within the story': 0.8 },
    atMost: { 'a heading within the story': 0.9, 'a box’s small heading': 0.2 },
  },
);
