import type { Outline } from './context.ts';
import type { Strengths } from './gather.ts';
import type { Chances } from './judge.ts';
import { CLUTTER, LABELS, type Label } from './types.ts';
import { families, type Witness } from './witnesses.ts';

/** How sure is sure enough. Chances from 0 to 1. */
export interface Thresholds {
  /** A block is clutter when clutter of all kinds is at least this likely … */
  clutter: number;
  /** … and story at most this. */
  story: number;
  /** A box is hidden whole when this share of its blocks is clutter … */
  share: number;
  /** … nothing in it is likelier to be story than this (a third of it for long blocks) … */
  storyInside: number;
  /** … and at most this share of it looks like navigation, comments or consent. */
  otherInside: number;
}

const STORY = LABELS.indexOf('story');
const HIDEABLE = CLUTTER.map((label) => LABELS.indexOf(label));
const LONG_WORDS = 40;
const OTHER = 0.6;
/** Nothing is hidden on one family's word. */
const FAMILIES = 2;

/** An outermost box to hide, with the label that most of it bears. */
export interface Promoted {
  box: number;
  label: Label;
  confidence: number;
}

/**
 * From blocks to what is hidden: a run of clutter grows to the largest box around it that holds no story, so that no
 * empty frame stays. Gives outermost boxes; a box is only ever given when all that it holds is to go.
 */
export function promote(
  page: Outline,
  chances: Chances,
  strengths: Strengths,
  witnesses: readonly Witness[],
  thresholds: Thresholds,
): Promoted[] {
  const { boxes, blocks } = page;
  const story = Float64Array.from(blocks, (_, b) => chances[b * LABELS.length + STORY]!);
  const clutter = Float64Array.from(blocks, (_, b) => sum(chances, b, HIDEABLE));
  const goes = Uint8Array.from(blocks, (_, b) =>
    clutter[b]! >= thresholds.clutter && story[b]! <= thresholds.story ? 1 : 0,
  );
  for (const box of boxes.slice(1)) if (holdsOnlyAsk(box)) goes.fill(1, box.first, box.end);

  function holdsOnlyAsk({ first, end }: { first: number; end: number }): boolean {
    let seeds = 0;
    let others = 0;
    for (let b = first; b < end; b += 1) {
      const limit = blocks[b]!.words.length > LONG_WORDS ? thresholds.storyInside / 3 : thresholds.storyInside;
      if (story[b]! > limit) return false;
      if (clutter[b]! >= thresholds.clutter && story[b]! <= thresholds.story) seeds += 1;
      else if (1 - clutter[b]! - story[b]! > OTHER) others += 1;
    }
    const count = end - first;
    return count > 1 && seeds >= thresholds.share * count && others <= thresholds.otherInside * count;
  }

  const out: Promoted[] = [];
  let next = 0;
  for (let i = 1; i < boxes.length; i += 1) {
    const { first, end } = boxes[i]!;
    if (first < next || first === end || !goes.subarray(first, end).every(Boolean)) continue;
    next = end;
    const found = labelOf(chances, first, end);
    if (families(strengths, witnesses, first, end).size >= FAMILIES) out.push({ box: i, ...found });
  }
  return out;
}

function labelOf(chances: Chances, first: number, end: number): { label: Label; confidence: number } {
  let best = { label: LABELS[HIDEABLE[0]!]!, confidence: 0 };
  for (const y of HIDEABLE) {
    let mass = 0;
    for (let b = first; b < end; b += 1) mass += chances[b * LABELS.length + y]!;
    if (mass / (end - first) > best.confidence) best = { label: LABELS[y]!, confidence: mass / (end - first) };
  }
  let certain = 0;
  for (let b = first; b < end; b += 1) certain += sum(chances, b, HIDEABLE);
  return { label: best.label, confidence: certain / (end - first) };
}

const sum = (chances: Chances, block: number, labels: readonly number[]): number =>
  labels.reduce((total, y) => total + chances[block * LABELS.length + y]!, 0);
