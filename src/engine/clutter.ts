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
  /** … and story at most this; for long blocks half of it. */
  story: number;
  /** A box is clutter whole when this share of its blocks is … */
  share: number;
  /** … nothing in it is likelier to be story than this (half of it for long blocks) … */
  storyInside: number;
  /** … and at most this share of it looks like navigation; comments and consent never go with a box. */
  otherInside: number;
}

const STORY = LABELS.indexOf('story');
/** What no box is hidden with. */
const NEVER: readonly number[] = [LABELS.indexOf('comments'), LABELS.indexOf('consent')];
export const HIDEABLE: readonly number[] = CLUTTER.map((label) => LABELS.indexOf(label));
/** A block of more words than this is held to a stricter limit: a label hidden by mistake is missed less than a paragraph. */
const LONG_WORDS = 11;
const LONG_LIMIT = 0.5;
const OTHER = 0.6;

const chanceOf = (labels: readonly number[], chances: Chances, block: number): number =>
  labels.reduce((total, y) => total + chances[block * LABELS.length + y]!, 0);

/** How likely a block is clutter of any kind that may be hidden. */
export const clutterChance = (chances: Chances, block: number): number => chanceOf(HIDEABLE, chances, block);

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
  const never = Float64Array.from(blocks, (_, b) => chanceOf(NEVER, chances, b));
  const other = clutter.map((chance, b) => 1 - chance - story[b]!);
  const held = Float64Array.from(blocks, ({ words }) => (words.length > LONG_WORDS ? LONG_LIMIT : 1));
  const isSeed = (b: number): boolean => clutter[b]! >= thresholds.clutter && story[b]! <= thresholds.story * held[b]!;
  const found = Uint8Array.from(blocks, (_, b) => (isSeed(b) ? 1 : 0));
  takeTail(page, strengths, witnesses, { story, other, held }, found);

  const isWhole = ({ first, end }: { first: number; end: number }): boolean => {
    let seeds = 0;
    let others = 0;
    for (let b = first; b < end; b += 1) {
      if (story[b]! > thresholds.storyInside * held[b]! || never[b]! > OTHER) return false;
      if (isSeed(b)) seeds += 1;
      else if (other[b]! > OTHER) others += 1;
    }
    const count = end - first;
    return count > 1 && seeds >= thresholds.share * count && others <= thresholds.otherInside * count;
  };
  for (const box of boxes.slice(1)) if (isWhole(box)) found.fill(1, box.first, box.end);
  return found;
}
