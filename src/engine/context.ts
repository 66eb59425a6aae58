import type { Strengths } from './gather.ts';

/** A page's outline: all that judging needs of it. */
export interface Outline {
  boxes: readonly { parent: number; first: number; end: number; words: number }[];
  blocks: readonly { box: number; words: { length: number } }[];
  widgets: readonly number[];
}

/** A block's evidence is seen with that of the block before it, the block after it, and its widget's mean. */
export const CONTEXTS = 4;

/** Hands `row` of features to `use` for each block: own, previous, next and widget's mean strengths. */
export function eachRow(page: Outline, strengths: Strengths, use: (row: Uint8Array, block: number) => void): void {
  const count = page.blocks.length;
  const signals = strengths.length / Math.max(1, count);
  const means = new Map<number, Uint8Array>();
  const row = new Uint8Array(CONTEXTS * signals);
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
    use(row, b);
  }
}

function meanOf(strengths: Strengths, signals: number, first: number, end: number): Uint8Array {
  const sums = new Uint32Array(signals);
  for (let b = first; b < end; b += 1) for (let s = 0; s < signals; s += 1) sums[s]! += strengths[b * signals + s]!;
  return Uint8Array.from(sums, (sum) => Math.round(sum / Math.max(1, end - first)));
}
