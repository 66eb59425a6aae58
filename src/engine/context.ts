import type { Strengths } from './gather.ts';

/** A page's outline: all that judging needs of it. */
export interface Outline {
  boxes: readonly { parent: number; first: number; end: number; words: number; tag: string; isFramed?: boolean }[];
  blocks: readonly { box: number; words: { length: number } }[];
  widgets: readonly number[];
}

/** A block's evidence is seen with that of the blocks before and after it, its widget's mean, and its heading's. */
export const CONTEXTS = 5;
/** A heading heads what stands fewer blocks than this after it. */
const HEADED = 25;
const HEADING = /^h[1-6]$/;

/** Every block's features without a copy of them: rows of evidence, and which of them each block is seen with. */
export interface Surroundings {
  /** Rows of strengths: each block's own, a row of nothing, each widget's mean. */
  rows: Uint8Array;
  /** Where in `rows` the evidence of a context starts: `starts[context * blocks + block]`. */
  starts: Int32Array;
}

/** Finds for each block what its evidence is seen with: own, previous, next, widget's mean and heading's strengths. */
export function surroundings(page: Outline, strengths: Strengths): Surroundings {
  const count = page.blocks.length;
  const signals = strengths.length / Math.max(1, count);
  const widgets = [...new Set(page.widgets)];
  const nothing = count * signals;
  const rows = new Uint8Array((count + 1 + widgets.length) * signals);
  rows.set(strengths);
  const means = new Map<number, number>();
  let free = nothing;
  for (const widget of widgets) {
    free += signals;
    means.set(widget, free);
    const { first, end } = page.boxes[widget]!;
    putMean(rows, free, signals, first, end);
  }
  const starts = new Int32Array(CONTEXTS * count);
  let heading = -HEADED;
  for (let b = 0; b < count; b += 1) {
    starts[b] = b * signals;
    starts[count + b] = b > 0 ? (b - 1) * signals : nothing;
    starts[2 * count + b] = b + 1 < count ? (b + 1) * signals : nothing;
    starts[3 * count + b] = means.get(page.widgets[b]!)!;
    starts[4 * count + b] = b - heading < HEADED ? heading * signals : nothing;
    if (HEADING.test(page.boxes[page.blocks[b]!.box]!.tag)) heading = b;
  }
  return { rows, starts };
}

function putMean(rows: Uint8Array, to: number, signals: number, first: number, end: number): void {
  const size = Math.max(1, end - first);
  if (size === 1) {
    rows.copyWithin(to, first * signals, end * signals);
    return;
  }
  for (let s = 0; s < signals; s += 1) {
    let sum = 0;
    for (let at = first * signals + s; at < end * signals; at += signals) sum += rows[at]!;
    rows[to + s] = Math.round(sum / size);
  }
}

/** Hands `row` of features to `use` for each block, context after context. The row is the same one each time. */
export function eachRow(page: Outline, strengths: Strengths, use: (row: Uint8Array, block: number) => void): void {
  const count = page.blocks.length;
  const signals = strengths.length / Math.max(1, count);
  const { rows, starts } = surroundings(page, strengths);
  const row = new Uint8Array(CONTEXTS * signals);
  for (let b = 0; b < count; b += 1) {
    for (let c = 0; c < CONTEXTS; c += 1) {
      const start = starts[c * count + b]!;
      row.set(rows.subarray(start, start + signals), c * signals);
    }
    use(row, b);
  }
}
