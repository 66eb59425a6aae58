import type { Linear } from './linear.ts';

/**
 * Gradient boosting of oblivious trees: every level of a tree asks one question of all its leaves, so a tree of
 * depth d is d (feature, threshold) pairs and 2^d values (after Prokhorenkova et al., "CatBoost", 2018; Newton
 * steps as in Friedman 2001 and Chen & Guestrin 2016). Seeded: the same data gives the same trees.
 */
export interface Tree {
  features: number[];
  /** A value above the threshold goes right. */
  thresholds: number[];
  values: Float64Array;
}

export interface BoostOptions {
  rounds: number;
  depth: number;
  rate: number;
  /** L2 penalty on leaf values. */
  lambda: number;
  /** Share of features looked at for a tree. */
  features: number;
  seed: number;
}

export const BINS = 64;
const SHIFT = 2;

/** A small seeded generator (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A column's rows that are not zero, with their bins: most strengths are zero. */
interface Sparse {
  rows: Int32Array;
  bins: Uint8Array;
}
function sparse(column: Uint8Array): Sparse {
  const rows = Int32Array.from(column.keys()).filter((i) => column[i]! >> SHIFT > 0);
  return { rows, bins: Uint8Array.from(rows, (i) => column[i]! >> SHIFT) };
}

/** Grows one tree on gradients and hessians; adds its answers, times `rate`, to `scores` (strided). */
function grow(
  columns: readonly Sparse[],
  gradient: Float64Array,
  hessian: Float64Array,
  { depth, lambda, rate, features }: BoostOptions,
  next: () => number,
): { tree: Tree; leaf: Uint8Array } {
  const n = gradient.length;
  const leaf = new Uint8Array(n);
  const tree: Tree = { features: [], thresholds: [], values: new Float64Array(1 << depth) };
  const candidates = columns.map((_, f) => f).filter(() => next() < features);
  for (let level = 0; level < depth; level += 1) {
    const leaves = 1 << level;
    const G = new Float64Array(leaves * BINS);
    const H = new Float64Array(leaves * BINS);
    const wholeG = new Float64Array(leaves);
    const wholeH = new Float64Array(leaves);
    for (let i = 0; i < n; i += 1) {
      wholeG[leaf[i]!]! += gradient[i]!;
      wholeH[leaf[i]!]! += hessian[i]!;
    }
    let best = { gain: -Infinity, feature: -1, bin: 0 };
    for (const f of candidates) {
      const { rows, bins } = columns[f]!;
      G.fill(0);
      H.fill(0);
      for (let k = 0; k < rows.length; k += 1) {
        const i = rows[k]!;
        const at = leaf[i]! * BINS + bins[k]!;
        G[at]! += gradient[i]!;
        H[at]! += hessian[i]!;
      }
      const gains = new Float64Array(BINS);
      for (let l = 0; l < leaves; l += 1) {
        const g = wholeG[l]!;
        const h = wholeH[l]!;
        const whole = (g * g) / (h + lambda);
        let gl = g;
        let hl = h;
        for (let b = 1; b < BINS; b += 1) {
          gl -= G[l * BINS + b]!;
          hl -= H[l * BINS + b]!;
        }
        G[l * BINS] = gl;
        H[l * BINS] = hl;
        gl = 0;
        hl = 0;
        for (let b = 0; b < BINS - 1; b += 1) {
          gl += G[l * BINS + b]!;
          hl += H[l * BINS + b]!;
          gains[b]! += (gl * gl) / (hl + lambda) + ((g - gl) * (g - gl)) / (h - hl + lambda) - whole;
        }
      }
      for (let b = 0; b < BINS - 1; b += 1)
        if (gains[b]! > best.gain + 1e-9) best = { gain: gains[b]!, feature: f, bin: b };
    }
    const column = columns[best.feature]!;
    tree.features.push(best.feature);
    tree.thresholds.push((best.bin << SHIFT) | ((1 << SHIFT) - 1));
    for (let i = 0; i < n; i += 1) leaf[i]! <<= 1;
    for (let k = 0; k < column.rows.length; k += 1) if (column.bins[k]! > best.bin) leaf[column.rows[k]!]! |= 1;
  }
  const g = new Float64Array(1 << depth);
  const h = new Float64Array(1 << depth);
  for (let i = 0; i < n; i += 1) {
    g[leaf[i]!]! += gradient[i]!;
    h[leaf[i]!]! += hessian[i]!;
  }
  for (let l = 0; l < g.length; l += 1) tree.values[l] = (-rate * g[l]!) / (h[l]! + lambda);
  return { tree, leaf };
}

export interface Model {
  /** What the trees correct. */
  base: Linear;
  /** Trees by class. */
  trees: Tree[][];
}

/** Fits a softmax over `classes` on top of `base`'s scores. `y[i]` is a class; `weight[i]` counts a row. */
export function boost(
  columns: readonly Uint8Array[],
  y: Uint8Array,
  weight: Float64Array,
  base: Linear,
  options: BoostOptions,
): Model {
  const n = y.length;
  const next = random(options.seed);
  const lists = columns.map(sparse);
  const classes = base.bias.length;
  const scores = baseScores(base, columns, n);
  const trees: Tree[][] = Array.from({ length: classes }, () => []);
  const p = new Float64Array(n * classes);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  for (let round = 0; round < options.rounds; round += 1) {
    for (let i = 0; i < n; i += 1) softmax(scores, p, i * classes, classes);
    for (let c = 0; c < classes; c += 1) {
      for (let i = 0; i < n; i += 1) {
        const q = p[i * classes + c]!;
        gradient[i] = weight[i]! * (q - (y[i] === c ? 1 : 0));
        hessian[i] = Math.max(1e-6, weight[i]! * q * (1 - q));
      }
      const { tree, leaf } = grow(lists, gradient, hessian, options, next);
      trees[c]!.push(tree);
      for (let i = 0; i < n; i += 1) scores[i * classes + c]! += tree.values[leaf[i]!]!;
    }
  }
  return { base, trees };
}

function baseScores({ bias, weights }: Linear, columns: readonly Uint8Array[], n: number): Float64Array {
  const classes = bias.length;
  const features = weights.length / classes;
  const scores = new Float64Array(n * classes);
  for (let i = 0; i < n; i += 1) {
    scores.set(bias, i * classes);
    for (let f = 0; f < features; f += 1) {
      const x = columns[f]![i]! / 255;
      if (x > 0) for (let c = 0; c < classes; c += 1) scores[i * classes + c]! += x * weights[c * features + f]!;
    }
  }
  return scores;
}

export function softmax(scores: Float64Array, out: Float64Array, at: number, classes: number): void {
  let top = -Infinity;
  for (let c = 0; c < classes; c += 1) top = Math.max(top, scores[at + c]!);
  let sum = 0;
  for (let c = 0; c < classes; c += 1) sum += out[at + c] = Math.exp(scores[at + c]! - top);
  for (let c = 0; c < classes; c += 1) out[at + c]! /= sum;
}
