import { afterTopic } from '../../../src/engine/signals/after-topic.ts';
import { PARAGRAPHS, testSignal } from '../../support/signal.ts';

/** A story long enough to have words of its own, with the fragment at its end. */
const page = (fragment: string) =>
  `<!doctype html><title>The last keeper leaves Skarv Point</title><article>${PARAGRAPHS.join('').repeat(3)}${fragment}</article>`;

testSignal(
  afterTopic,
  {
    fires: {
      'an ask after the last paragraph':
        '<p data-block>Become a member today and help us to go on asking questions.</p>',
      'a course after the last paragraph': '<p data-block>Learn Portuguese in ten weeks with our evening classes.</p>',
    },
    silent: {
      'the story goes on':
        '<p data-block>The keeper of the lighthouse rang the bell above the harbour, and the lamp went dark over the coast.</p>',
      'an ask with the story after it': `<p data-block>Become a member today and help us.</p>${PARAGRAPHS[0]}`,
      'far away in the footer': '</article><footer><p data-block>Imprint and contact</p></footer><article>',
    },
  },
  { page },
);
