/** A boosted ensemble as data: what `npm run calibrate` writes. */
export interface Ensemble {
  /** Signals in the order of the fit; features count through them once a context. */
  signals: string;
  /** Starting score of each class. */
  bias: readonly number[];
  /** Levels of a tree; it has 2^depth values. */
  depth: number;
  /** A value's unit, in logits. */
  unit: number;
  /** For each class its trees, base64: `depth` features (two bytes each), `depth` thresholds, 2^depth signed values. */
  trees: readonly string[];
}

/** An ensemble made ready: flat arrays, all trees one after the other. */
export interface Forest {
  bias: readonly number[];
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
  const bytes = ensemble.trees.map((text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
  const count = bytes.reduce((sum, list) => sum + list.length / size, 0);
  const forest: Forest = {
    bias,
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
      for (let v = 0; v < leaves; v += 1)
        forest.values[tree * leaves + v] = ((list[at + 3 * depth + v]! << 24) >> 24) * unit;
    }
  });
  return forest;
}

/** Class scores (logits) of one row of features. */
export function scoresOf(forest: Forest, row: Uint8Array, out: Float64Array): void {
  const { depth, classes, features, thresholds, values } = forest;
  const leaves = 1 << depth;
  out.set(forest.bias);
  for (let t = 0, f = 0; t < classes.length; t += 1) {
    let leaf = 0;
    for (let l = 0; l < depth; l += 1, f += 1) leaf = (leaf << 1) | (row[features[f]!]! > thresholds[f]! ? 1 : 0);
    out[classes[t]!]! += values[t * leaves + leaf]!;
  }
}
