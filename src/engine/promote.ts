import { clutterChance, HIDEABLE } from './clutter.ts';
import type { Outline } from './context.ts';
import type { Strengths } from './gather.ts';
import type { Chances } from './judge.ts';
import { LABELS, type Label } from './types.ts';
import { families, type Witness } from './witnesses.ts';

/** Nothing is hidden on one family's word. */
const FAMILIES = 2;

/** An outermost box to hide, with the label that most of it bears. */
export interface Promoted {
  box: number;
  label: Label;
  confidence: number;
}

/**
 * From clutter blocks to what is hidden: the largest box around each run that holds nothing else, so that no empty
 * frame stays, and never a part of a frame's document. Gives outermost boxes.
 */
export function promote(
  page: Outline,
  clutter: Uint8Array,
  chances: Chances,
  strengths: Strengths,
  witnesses: readonly Witness[],
): Promoted[] {
  const out: Promoted[] = [];
  let next = 0;
  page.boxes.forEach(({ parent, first, end, isFramed }, box) => {
    if (parent < 0 || isFramed || first < next || first === end || !clutter.subarray(first, end).every(Boolean)) return;
    next = end;
    if (families(strengths, witnesses, first, end).size < FAMILIES) return;
    out.push({ box, ...labelOf(chances, first, end) });
  });
  return out;
}

function labelOf(chances: Chances, first: number, end: number): { label: Label; confidence: number } {
  const mass = new Float64Array(LABELS.length);
  let certain = 0;
  for (let b = first; b < end; b += 1) {
    certain += clutterChance(chances, b);
    for (const y of HIDEABLE) mass[y]! += chances[b * LABELS.length + y]!;
  }
  const best = HIDEABLE.reduce((a, b) => (mass[b]! > mass[a]! ? b : a));
  return { label: LABELS[best]!, confidence: certain / (end - first) };
}
