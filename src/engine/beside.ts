import { holds, isInside } from './boxes.ts';
import type { Chances } from './judge.ts';
import { type Block, type Box, LABELS, type Page } from './types.ts';

const STORY = LABELS.indexOf('story');
/** The deepest box with this share of the page's story is where the story stands. */
const CORE = 0.9;
/** A box beside it is of the story too where its words are this likely the story's. */
const SURE = 0.9;

/**
 * Whether a block stands in a box beside the story's own that is not surely of the story as well: lines under a headline,
 * a box after the end. `part` is the part of the page that is the story's, where there are several.
 */
export function beside(page: Page, chances: Chances, part?: Box): (block: Block) => boolean {
  const { blocks, boxes } = page;
  const words = new Float64Array(blocks.length + 1);
  const story = new Float64Array(blocks.length + 1);
  for (const block of blocks) {
    const { index } = block;
    const counts = !boxes[block.box]!.isFramed && (!part || isInside(part, block));
    words[index + 1] = words[index]! + block.words.length;
    story[index + 1] = story[index]! + (counts ? block.words.length * chances[index * LABELS.length + STORY]! : 0);
  }
  const inside = (sums: Float64Array, { first, end }: Box): number => sums[end]! - sums[first]!;
  const core = boxes.findLast((box) => inside(story, box) >= CORE * story.at(-1)!);
  const found = new Uint8Array(blocks.length);
  for (const box of boxes) {
    const around = boxes[box.parent];
    if (!core || !around || around === core || holds(box, core) || !holds(around, core)) continue;
    if (inside(story, box) < SURE * inside(words, box)) found.fill(1, box.first, box.end);
  }
  return ({ index }) => found[index] === 1;
}
