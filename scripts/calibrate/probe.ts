import { gather } from '../../src/engine/gather.ts';
import { measure } from '../../src/engine/measure.ts';
import { metadata } from '../../src/engine/metadata.ts';
import { segment } from '../../src/engine/segment.ts';
import { SIGNALS } from '../../src/engine/signals/index.ts';

/** A page as plain values: all that judging needs, and its blocks' texts to find their labels by. */
export interface Probed {
  signals: string[];
  texts: string[];
  words: number[];
  blockBox: number[];
  widgets: number[];
  boxes: { parent: number; first: number; end: number; words: number; tag: string }[];
  main: number;
  strengths: number[];
}

/** Runs in the page. */
function probe(document: Document): Probed {
  const page = measure(segment(document), metadata(document));
  return {
    signals: SIGNALS.map((signal) => signal.id),
    texts: page.blocks.map((block) => block.text),
    words: page.blocks.map((block) => block.words.length),
    blockBox: page.blocks.map((block) => block.box),
    widgets: [...page.widgets],
    boxes: page.boxes.map(({ parent, first, end, words, tag }) => ({ parent, first, end, words, tag })),
    main: page.prose.main.index,
    strengths: [...gather(page)],
  };
}

Object.assign(globalThis, { clearstoryProbe: probe });
