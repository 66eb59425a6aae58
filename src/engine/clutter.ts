import type { Outline } from './context.ts';
import type { Strengths } from './gather.ts';
import type { Chances } from './judge.ts';
import { takeTail } from './tail.ts';
import { CLUTTER, LABELS } from './types.ts';
import type { Witness } from './witnesses.ts';

/** How sure is sure enough. Chances from 0 to 1. */
export interface Thresholds {
  /** A block is clutter when clutter of all kinds is at least this likely … */
  clutter: number;
  /** … and story at most this. */
  story: number;
  /** A box is clutter whole when this share of its blocks is … */
  share: number;
  /** … nothing in it is likelier to be story than this (a third of it for long blocks) … */
  storyInside: number;
  /** … and at most this share of it looks like navigation, comments or consent. */
  otherInside: number;
}

const STORY = LABELS.indexOf('story');
export const HIDEABLE: readonly number[] = CLUTTER.map((label) => LABELS.indexOf(label));
const LONG_WORDS = 40;
const OTHER = 0.6;

/** How likely a block is clutter of any kind that may be hidden. */
export const clutterChance = (chances: Chances, block: number): number =>
  HIDEABLE.reduce((total, y) => total + chances[block * LABELS.length + y]!, 0);

/** Decides which blocks are clutter: 1 for each that is. A block, then a tail of the prose, then a box at a time. */
export function decide(
  page: Outline,
  chances: Chances,
  strengths: Strengths,
  witnesses: readonly Witness[],
  thresholds: Thresholds,
): Uint8Array {
  const { boxes, blocks } = page;
  const story = Float64Array.from(blocks, (_, b) => chances[b * LABELS.length + STORY]!);
  const clutter = Float64Array.from(blocks, (_, b) => clutterChance(chances, b));
  const isSeed = (b: number): boolean => clutter[b]! >= thresholds.clutter && story[b]! <= thresholds.story;
  const found = Uint8Array.from(blocks, (_, b) => (isSeed(b) ? 1 : 0));
  takeTail(page, strengths, witnesses, story, found);

  const isWhole = ({ first, end }: { first: number; end: number }): boolean => {
    let seeds = 0;
    let others = 0;
    for (let b = first; b < end; b += 1) {
      const limit = blocks[b]!.words.length > LONG_WORDS ? thresholds.storyInside / 3 : thresholds.storyInside;
      if (story[b]! > limit) return false;
      if (isSeed(b)) seeds += 1;
      else if (1 - clutter[b]! - story[b]! > OTHER) others += 1;
    }
    const count = end - first;
    return count > 1 && seeds >= thresholds.share * count && others <= thresholds.otherInside * count;
  };
  for (const box of boxes.slice(1)) if (isWhole(box)) found.fill(1, box.first, box.end);
  return found;
}
