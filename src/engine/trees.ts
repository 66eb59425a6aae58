import { CONTEXTS, type Surroundings } from './context.ts';
import { numbersIn, signed } from './numerals.ts';
import type { Steps } from './steps.ts';

/** A boosted ensemble as data: what `npm run calibrate` writes. */
export interface Ensemble {
  /** Signals in the order of the fit; features count through them once a context. */
  signals: string;
  /** Starting score of each class. */
  bias: readonly number[];
  /** A linear score over a block's own evidence, which the trees correct: for each class a weight a signal; see numerals.ts. */
  linear: string;
  linearUnit: number;
  /** Levels of a tree; it has 2^depth values. */
  depth: number;
  /** A tree value's unit, in logits. */
  unit: number;
  /** For each class its trees, one after the other: `depth` features (context, signal), `depth` thresholds in fours, 2^depth signed values. */
  trees: readonly string[];
}

/** An ensemble made ready: flat arrays, all trees one after the other. */
export interface Forest {
  bias: readonly number[];
  /** `linear[signal * classes + class]`, for evidence in 255ths. */
  linear: Float32Array;
  depth: number;
  /** Class of each tree. */
  classes: Uint8Array;
  features: Uint16Array;
  thresholds: Uint8Array;
  values: Float32Array;
}

/** Thresholds are that coarse: 3, 7, … 255. */
export const FOUR = 4;

/** Makes an ensemble ready for evaluation. `order`: where each of the fit's signals stands today. */
export function readForest(ensemble: Ensemble, order: readonly number[], signals: number): Forest {
  const { depth, unit, bias } = ensemble;
  const leaves = 1 << depth;
  const size = depth * 3 + leaves;
  const lists = ensemble.trees.map(numbersIn);
  const count = lists.reduce((sum, list) => sum + list.length / size, 0);
  const forest: Forest = {
    bias,
    linear: readLinear(ensemble, order, signals),
    depth,
    classes: new Uint8Array(count),
    features: new Uint16Array(count * depth),
    thresholds: new Uint8Array(count * depth),
    values: new Float32Array(count * leaves),
  };
  let tree = 0;
  lists.forEach((list, c) => {
    for (let at = 0; at < list.length; at += size, tree += 1) {
      forest.classes[tree] = c;
      for (let l = 0; l < depth; l += 1) {
        forest.features[tree * depth + l] = list[at + 2 * l]! * signals + order[list[at + 2 * l + 1]!]!;
        forest.thresholds[tree * depth + l] = FOUR * list[at + 2 * depth + l]! + FOUR - 1;
      }
      for (let v = 0; v < leaves; v += 1) forest.values[tree * leaves + v] = signed(list[at + 3 * depth + v]!) * unit;
    }
  });
  return forest;
}

const FULL = 255;

function readLinear({ linear, linearUnit, bias }: Ensemble, order: readonly number[], signals: number): Float32Array {
  const weights = numbersIn(linear);
  const out = new Float32Array(signals * bias.length);
  order.forEach((to, from) => {
    for (let c = 0; c < bias.length; c += 1)
      out[to * bias.length + c] = (signed(weights[c * order.length + from]!) * linearUnit) / FULL;
  });
  return out;
}

/** Trees between two moments at which the work may be interrupted. */
const BETWEEN = 16;

/** Class scores (logits) of every block, `scores[block * classes + class]`. A tree at a time, for all blocks. */
export function* scoresOf(forest: Forest, { rows, starts }: Surroundings): Steps<Float64Array> {
  const { depth, features, thresholds } = forest;
  const count = starts.length / CONTEXTS;
  const scores = linearScores(forest, rows, count);
  const signals = forest.linear.length / forest.bias.length;
  const leaves = new Uint16Array(count);
  for (let t = 0; t < forest.classes.length; t += 1) {
    if (t % BETWEEN === 0) yield;
    leaves.fill(0);
    for (let f = t * depth; f < (t + 1) * depth; f += 1) {
      const context = Math.floor(features[f]! / signals);
      branch(leaves, rows, starts, context * count, features[f]! - context * signals, thresholds[f]!);
    }
    addLeaves(scores, forest, t, leaves);
  }
  return scores;
}

/** One level of a tree: each block goes left or right by one strength. */
function branch(
  leaves: Uint16Array,
  rows: Uint8Array,
  starts: Int32Array,
  from: number,
  signal: number,
  threshold: number,
): void {
  for (let b = 0; b < leaves.length; b += 1)
    leaves[b] = (leaves[b]! << 1) | (rows[starts[from + b]! + signal]! > threshold ? 1 : 0);
}

function addLeaves(
  scores: Float64Array,
  { bias, classes, depth, values }: Forest,
  tree: number,
  leaves: Uint16Array,
): void {
  const first = tree << depth;
  for (let b = 0, at = classes[tree]!; b < leaves.length; b += 1, at += bias.length)
    scores[at]! += values[first + leaves[b]!]!;
}

/** The linear score over each block's own evidence, which stands first in `rows`. */
function linearScores({ bias, linear }: Forest, rows: Uint8Array, count: number): Float64Array {
  const classes = bias.length;
  const signals = linear.length / classes;
  const scores = new Float64Array(count * classes);
  for (let b = 0, from = 0; b < count; b += 1, from += classes) {
    scores.set(bias, from);
    for (let s = 0; s < signals; s += 1) {
      const strength = rows[b * signals + s]!;
      if (strength === 0) continue;
      for (let c = 0, at = s * classes; c < classes; c += 1) scores[from + c]! += strength * linear[at + c]!;
    }
  }
  return scores;
}
