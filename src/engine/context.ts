import type { Strengths } from './gather.ts';

/** A page's outline: all that judging needs of it. */
export interface Outline {
  boxes: readonly { parent: number; first: number; end: number; words: number; tag: string }[];
  blocks: readonly { box: number; words: { length: number } }[];
  widgets: readonly number[];
}

/** A block's evidence is seen with that of the blocks before and after it, its widget's mean, and its heading's. */
export const CONTEXTS = 5;
/** A heading heads this many blocks at most. */
const HEADED = 25;
const HEADING = /^h[1-6]$/;

/** Hands `row` of features to `use` for each block: own, previous, next, widget's mean and heading's strengths. */
export function eachRow(page: Outline, strengths: Strengths, use: (row: Uint8Array, block: number) => void): void {
  const count = page.blocks.length;
  const signals = strengths.length / Math.max(1, count);
  const means = new Map<number, Uint8Array>();
  const row = new Uint8Array(CONTEXTS * signals);
  let heading = -HEADED;
  for (let b = 0; b < count; b += 1) {
    const widget = page.widgets[b]!;
    let mean = means.get(widget);
    if (!mean) {
      const { first, end } = page.boxes[widget]!;
      mean = meanOf(strengths, signals, first, end);
      means.set(widget, mean);
    }
    const at = b * signals;
    row.set(strengths.subarray(at, at + signals));
    if (b > 0) row.set(strengths.subarray(at - signals, at), signals);
    if (b + 1 < count) row.set(strengths.subarray(at + signals, at + 2 * signals), 2 * signals);
    else row.fill(0, 2 * signals, 3 * signals);
    row.set(mean, 3 * signals);
    if (b - heading < HEADED) row.set(strengths.subarray(heading * signals, (heading + 1) * signals), 4 * signals);
    else row.fill(0, 4 * signals);
    use(row, b);
    if (HEADING.test(page.boxes[page.blocks[b]!.box]!.tag)) heading = b;
  }
}

function meanOf(strengths: Strengths, signals: number, first: number, end: number): Uint8Array {
  const sums = new Uint32Array(signals);
  for (let b = first; b < end; b += 1) for (let s = 0; s < signals; s += 1) sums[s]! += strengths[b * signals + s]!;
  return Uint8Array.from(sums, (sum) => Math.round(sum / Math.max(1, end - first)));
}
