import { ONE_THING_WORDS } from './boxes.ts';
import type { Outline } from './context.ts';

/** How two blocks in a row stand to each other: in one small box, as siblings in a large one, or apart. */
export const RELATIONS = 3;

export function relation({ boxes, blocks }: Outline, block: number): number {
  const box = boxes[blocks[block]!.box]!;
  const next = boxes[blocks[block + 1]!.box]!;
  let shared = box;
  while (shared.end <= block + 1) shared = boxes[shared.parent]!;
  if (shared.words <= ONE_THING_WORDS) return 0;
  return box === next || box.parent === next.parent ? 1 : 2;
}

/**
 * Smooths each block's label probabilities by its neighbours': the marginals of a linear chain over document order
 * (forward-backward, Rabiner 1989). `transitions[relation]` holds for two labels in a row how much more often than by
 * chance they follow each other, to the power that the fit chose.
 */
export function smooth(
  page: Outline,
  probabilities: Float64Array,
  transitions: readonly (readonly number[])[],
): Float64Array {
  const count = page.blocks.length;
  const labels = Math.sqrt(transitions[0]!.length);
  const out = new Float64Array(count * labels);
  const tables = transitions.map((table) => Float64Array.from(table));
  const between: Float64Array[] = [];
  for (let b = 0; b + 1 < count; b += 1) between.push(tables[relation(page, b)]!);
  for (let b = 0; b < count; b += 1) forward(out, probabilities, b, labels, between[b - 1]);
  let back = new Float64Array(labels).fill(1);
  let before = new Float64Array(labels);
  for (let b = count - 2; b >= 0; b -= 1) {
    backward(before, back, probabilities, b, between[b]!);
    [back, before] = [before, back];
    for (let x = 0; x < labels; x += 1) out[b * labels + x]! *= back[x]!;
    normalise(out, b * labels, labels);
  }
  return out;
}

/** What a block's labels are likely to be, after all blocks up to it. */
function forward(
  out: Float64Array,
  probabilities: Float64Array,
  block: number,
  labels: number,
  table: Float64Array | undefined,
): void {
  const at = block * labels;
  for (let y = 0; y < labels; y += 1) {
    let sum = table ? 0 : 1;
    if (table) for (let x = 0; x < labels; x += 1) sum += out[at - labels + x]! * table[x * labels + y]!;
    out[at + y] = sum * probabilities[at + y]!;
  }
  normalise(out, at, labels);
}

/** How likely what follows a block is after each of its labels. */
function backward(
  before: Float64Array,
  back: Float64Array,
  probabilities: Float64Array,
  block: number,
  table: Float64Array,
): void {
  const labels = back.length;
  const next = (block + 1) * labels;
  for (let x = 0; x < labels; x += 1) {
    let sum = 0;
    for (let y = 0; y < labels; y += 1) sum += table[x * labels + y]! * probabilities[next + y]! * back[y]!;
    before[x] = sum;
  }
  normalise(before, 0, labels);
}

function normalise(list: Float64Array, at: number, length: number): void {
  let sum = 0;
  for (let i = at; i < at + length; i += 1) sum += list[i]!;
  if (sum === 0) return;
  for (let i = at; i < at + length; i += 1) list[i]! /= sum;
}
