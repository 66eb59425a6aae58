import '../../src/engine/every-language.ts';
import { gather } from '../../src/engine/gather.ts';
import { measure } from '../../src/engine/measure.ts';
import { metadata } from '../../src/engine/metadata.ts';
import { segment } from '../../src/engine/segment.ts';
import { SIGNALS } from '../../src/engine/signals/index.ts';
import type { Family, Label } from '../../src/engine/types.ts';

/** A page as plain values: all that judging needs, and its blocks' texts to find their labels by. */
export interface Probed {
  signals: { id: string; family: Family; speaksFor: readonly Label[] }[];
  texts: string[];
  words: number[];
  blockBox: number[];
  widgets: number[];
  boxes: { parent: number; first: number; end: number; words: number; tag: string }[];
  /** Labels that the page's own markup bears (`data-label`), as the project's fixtures do. */
  marks: (string | null)[];
  /** The evidence, a byte each, base64. */
  strengths: string;
}

/** Runs in the page. */
function probe(document: Document): Probed {
  const page = measure(segment(document), metadata(document));
  return {
    signals: SIGNALS.map(({ id, family, speaksFor }) => ({ id, family, speaksFor })),
    texts: page.blocks.map((block) => block.text),
    words: page.blocks.map((block) => block.words.length),
    blockBox: page.blocks.map((block) => block.box),
    widgets: [...page.widgets],
    boxes: page.boxes.map(({ parent, first, end, words, tag }) => ({ parent, first, end, words, tag })),
    marks: page.blocks.map(
      ({ nodes }) => nodes[0]?.parentElement?.closest('[data-label]')?.getAttribute('data-label') ?? null,
    ),
    strengths: btoa(Array.from(gather(page), (byte) => String.fromCharCode(byte)).join('')),
  };
}

Object.assign(globalThis, { clearstoryProbe: probe });
