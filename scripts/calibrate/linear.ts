import { softmax } from './boost.ts';

/** A multinomial logistic regression: `weights[class * features + feature]` for features from 0 to 1. */
export interface Linear {
  bias: Float64Array;
  weights: Float64Array;
}

const EPOCHS = 120;
const RATE = 0.5;
const FULL = 255;

/** Fits by full-batch gradient descent with momentum; `penalty` is the L2 penalty a unit of weight. */
export function fitLinear(
  columns: readonly Uint8Array[],
  y: Uint8Array,
  weight: Float64Array,
  classes: number,
  penalty: number,
): Linear {
  const n = y.length;
  const total = weight.reduce((a, b) => a + b, 0);
  const lists = columns.map((column) => Int32Array.from(column.keys()).filter((i) => column[i]! > 0));
  const bias = new Float64Array(classes);
  const weights = new Float64Array(classes * columns.length);
  const biasStep = new Float64Array(classes);
  const step = new Float64Array(weights.length);
  const scores = new Float64Array(n * classes);
  const p = new Float64Array(n * classes);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = 0; i < n; i += 1) scores.set(bias, i * classes);
    columns.forEach((column, f) => {
      for (const i of lists[f]!)
        for (let c = 0; c < classes; c += 1)
          scores[i * classes + c]! += (column[i]! / FULL) * weights[c * columns.length + f]!;
    });
    const slope = new Float64Array(classes);
    for (let i = 0; i < n; i += 1) {
      softmax(scores, p, i * classes, classes);
      for (let c = 0; c < classes; c += 1) {
        const at = i * classes + c;
        p[at] = (weight[i]! * (p[at]! - (y[i] === c ? 1 : 0))) / total;
        slope[c]! += p[at]!;
      }
    }
    for (let c = 0; c < classes; c += 1) bias[c]! += biasStep[c] = 0.9 * biasStep[c]! - RATE * slope[c]!;
    columns.forEach((column, f) => {
      const g = new Float64Array(classes);
      let mass = 0;
      for (const i of lists[f]!) {
        const x = column[i]! / FULL;
        mass += (x * x * weight[i]!) / total;
        for (let c = 0; c < classes; c += 1) g[c]! += x * p[i * classes + c]!;
      }
      // Rare evidence takes longer steps, so that it is learned in the same time.
      const rate = RATE / (mass + 0.02);
      for (let c = 0; c < classes; c += 1) {
        const at = c * columns.length + f;
        step[at] = 0.9 * step[at]! - 0.3 * rate * (g[c]! + (penalty / total) * weights[at]!);
        weights[at]! += step[at]!;
      }
    });
  }
  return { bias, weights };
}
