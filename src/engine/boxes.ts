import type { MeasuredPage } from './measure.ts';
import type { Block, Box, Page } from './types.ts';

/** Questions about the boxes around a block. */

/** Boxes up to this many words hold one thing, whose blocks are nearly always of one kind; larger ones hold several. */
export const ONE_THING_WORDS = 160;
/** Boxes asked, the block's own the first: a teaser's text stands in a heading, in a link, in a card, in an item of a row. */
const ROW_STEPS = 4;

/** Whether a block stands inside a box. */
export const isInside = (box: Box, block: Block): boolean => block.index >= box.first && block.index < box.end;

/** Whether a box is another or around it. */
export const holds = (box: Box, other: Box): boolean =>
  box.depth <= other.depth && box.first <= other.first && box.end >= other.end && box.index <= other.index;

/** How many siblings of the block's box, or of one of the three boxes around it, are built like it. */
export function alike(page: MeasuredPage, block: Block): number {
  let most = 0;
  let box = page.boxes[block.box];
  for (
    let i = 0;
    box && box.parent >= 0 && i < ROW_STEPS && box !== page.prose.main;
    i += 1, box = page.boxes[box.parent]
  )
    most = Math.max(most, page.siblings[box.index]!);
  return most;
}

/** Whether an element of the set is around a block. */
export function isUnder(page: Page, block: Block, elements: ReadonlySet<Element>): boolean {
  if (elements.size === 0) return false;
  for (let box = page.boxes[block.box]; box; box = page.boxes[box.parent]) if (elements.has(box.element)) return true;
  return false;
}
