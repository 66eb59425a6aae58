import { type Signal, signal } from '../signal.ts';
import type { Block } from '../types.ts';

/** Stands in a small box under a label that calls it advertising: "Advertisement", "Anzeige". */
export const labelledAd = signal({
  id: 'labelled-ad',
  family: 'publisher',
  speaksFor: ['ad'],
  strength: (block, page) => (labelOf(block, page) ? 1 : 0),
  excerpt: (block, page) => labelOf(block, page)?.text,
});

type Page = Parameters<Signal['strength']>[1];
const BOX_WORDS = 60;
const LABEL_WORDS = 4;
/** A paragraph of this many words is labelled from above alone. */
const PARAGRAPH_WORDS = 20;

/** The block that labels the largest small box around the block as advertising; a box that holds the story is none. */
function labelOf(block: Block, { boxes, blocks, hits, widgets }: Page): Block | undefined {
  let box = boxes[block.box]!;
  const widget = widgets[block.index]!;
  if (box.words > BOX_WORDS) return undefined;
  while (box.index !== widget && boxes[box.parent]!.words <= BOX_WORDS) box = boxes[box.parent]!;
  const end = block.words.length < PARAGRAPH_WORDS ? box.end : block.index;
  for (let b = box.first; b < end; b += 1) if (hits[b]!.ad && blocks[b]!.words.length <= LABEL_WORDS) return blocks[b];
  return undefined;
}
