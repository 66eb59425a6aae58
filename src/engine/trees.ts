/** A boosted ensemble as data: what `npm run calibrate` writes. */
export interface Ensemble {
  /** Signals in the order of the fit; features count through them once a context. */
  signals: string;
  /** Starting score of each class. */
  bias: readonly number[];
  /** A linear score over a block's own evidence, which the trees correct: for each class a weight a signal, base64. */
  linear: string;
  linearUnit: number;
  /** Levels of a tree; it has 2^depth values. */
  depth: number;
  /** A tree value's unit, in logits. */
  unit: number;
  /** For each class its trees, base64: `depth` features (two bytes each), `depth` thresholds, 2^depth signed values. */
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

/** Makes an ensemble ready for evaluation. `order`: where each of the fit's signals stands today. */
export function readForest(ensemble: Ensemble, order: readonly number[], signals: number): Forest {
  const { depth, unit, bias } = ensemble;
  const leaves = 1 << depth;
  const size = depth * 3 + leaves;
  const bytes = ensemble.trees.map(bytesOf);
  const count = bytes.reduce((sum, list) => sum + list.length / size, 0);
  const forest: Forest = {
    bias,
    linear: readLinear(ensemble, order, signals),
    depth,
    classes: new Uint8Array(count),
    features: new Uint16Array(count * depth),
    thresholds: new Uint8Array(count * depth),
    values: new Float32Array(count * leaves),
  };
  const fitted = order.length;
  let tree = 0;
  bytes.forEach((list, c) => {
    for (let at = 0; at < list.length; at += size, tree += 1) {
      forest.classes[tree] = c;
      for (let l = 0; l < depth; l += 1) {
        const feature = list[at + 2 * l]! | (list[at + 2 * l + 1]! << 8);
        const context = Math.floor(feature / fitted);
        forest.features[tree * depth + l] = context * signals + order[feature % fitted]!;
        forest.thresholds[tree * depth + l] = list[at + 2 * depth + l]!;
      }
      for (let v = 0; v < leaves; v += 1) forest.values[tree * leaves + v] = signed(list[at + 3 * depth + v]!) * unit;
    }
  });
  return forest;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const signed = (byte: number): number => (byte << 24) >> 24;
const FULL = 255;

function readLinear({ linear, linearUnit, bias }: Ensemble, order: readonly number[], signals: number): Float32Array {
  const bytes = bytesOf(linear);
  const out = new Float32Array(signals * bias.length);
  order.forEach((to, from) => {
    for (let c = 0; c < bias.length; c += 1)
      out[to * bias.length + c] = (signed(bytes[c * order.length + from]!) * linearUnit) / FULL;
  });
  return out;
}

/** Class scores (logits) of one row of features; a block's own evidence stands first in it. */
export function scoresOf(forest: Forest, row: Uint8Array, out: Float64Array): void {
  const { depth, classes, features, thresholds, values, linear } = forest;
  const leaves = 1 << depth;
  out.set(forest.bias);
  for (let s = 0, at = 0; at < linear.length; s += 1) {
    const strength = row[s]!;
    if (strength === 0) at += out.length;
    else for (let c = 0; c < out.length; c += 1, at += 1) out[c]! += strength * linear[at]!;
  }
  for (let t = 0, f = 0; t < classes.length; t += 1) {
    let leaf = 0;
    for (let l = 0; l < depth; l += 1, f += 1) leaf = (leaf << 1) | (row[features[f]!]! > thresholds[f]! ? 1 : 0);
    out[classes[t]!]! += values[t * leaves + leaf]!;
  }
}
