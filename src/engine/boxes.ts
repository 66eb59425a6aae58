import { attribute } from './dom.ts';
import type { MeasuredPage } from './measure.ts';
import type { Block, Box, Page } from './types.ts';

/** Questions about the boxes around a block. */

/** Whether a block stands inside a box. */
export const isInside = (box: Box, block: Block): boolean => block.index >= box.first && block.index < box.end;

/** Whether one of the `steps` nearest boxes around a block has this tag. */
export function within(page: Page, block: Block, tag: string, steps: number): boolean {
  let box = page.boxes[block.box];
  for (let i = 0; box && i < steps; i += 1, box = page.boxes[box.parent]) if (box.tag === tag) return true;
  return false;
}

/** 1 where a box around a block, below the main prose's, is of this tag or role; less the farther up. 0 where none is. */
export function landmark(page: MeasuredPage, block: Block, tag: string, role: string): number {
  let box = page.boxes[block.box];
  for (let steps = 0; box; steps += 1, box = page.boxes[box.parent])
    if (box.tag === tag || (box.tag !== 'body' && page.tokens[box.index]!.includes(role) && roleIs(box, role)))
      return 1 / (1 + steps / 10);
  return 0;
}
const roleIs = (box: Box, role: string): boolean => attribute(box.element, 'role') === role;

/** How many siblings of the block's box, or of one of the two boxes around it, have the same tag and children. */
export function alike(page: MeasuredPage, block: Block): number {
  let most = 0;
  let box = page.boxes[block.box];
  for (let i = 0; box && box.parent >= 0 && i < 4 && box !== page.prose.main; i += 1, box = page.boxes[box.parent])
    most = Math.max(most, page.siblings[box.index]!);
  return most;
}

/** Blocks between a block that stands among the prose and the nearest prose block; undefined where it does not. */
export function proseDistance(page: MeasuredPage, block: Block): number | undefined {
  const { first, last, near } = page.prose;
  return block.index > first && block.index < last ? near[block.index] : undefined;
}

/** Whether an element of the set is around a block. */
export function isUnder(page: Page, block: Block, elements: ReadonlySet<Element>): boolean {
  if (elements.size === 0) return false;
  for (let box = page.boxes[block.box]; box; box = page.boxes[box.parent]) if (elements.has(box.element)) return true;
  return false;
}
