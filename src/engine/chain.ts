import type { Outline } from './context.ts';

/** Boxes up to this many words hold one thing; neighbours in one are nearly always of one kind. */
const ONE_THING = 160;
/** How two blocks in a row stand to each other: in one small box, as siblings in a large one, or apart. */
export const RELATIONS = 3;

export function relation({ boxes, blocks }: Outline, block: number): number {
  const box = boxes[blocks[block]!.box]!;
  const next = boxes[blocks[block + 1]!.box]!;
  let shared = box;
  while (shared.end <= block + 1) shared = boxes[shared.parent]!;
  if (shared.words <= ONE_THING) return 0;
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
  const between = Array.from({ length: Math.max(0, count - 1) }, (_, b) => transitions[relation(page, b)]!);
  for (let b = 0; b < count; b += 1) {
    for (let y = 0; y < labels; y += 1) {
      let sum = 0;
      if (b === 0) sum = 1;
      else for (let x = 0; x < labels; x += 1) sum += out[(b - 1) * labels + x]! * between[b - 1]![x * labels + y]!;
      out[b * labels + y] = sum * probabilities[b * labels + y]!;
    }
    normalise(out, b * labels, labels);
  }
  let back = new Float64Array(labels).fill(1);
  for (let b = count - 2; b >= 0; b -= 1) {
    const before = new Float64Array(labels);
    for (let x = 0; x < labels; x += 1)
      for (let y = 0; y < labels; y += 1)
        before[x]! += between[b]![x * labels + y]! * probabilities[(b + 1) * labels + y]! * back[y]!;
    normalise(before, 0, labels);
    back = before;
    for (let x = 0; x < labels; x += 1) out[b * labels + x]! *= back[x]!;
    normalise(out, b * labels, labels);
  }
  return out;
}

function normalise(list: Float64Array, at: number, length: number): void {
  let sum = 0;
  for (let i = at; i < at + length; i += 1) sum += list[i]!;
  for (let i = at; i < at + length; i += 1) list[i]! /= sum || 1;
}
