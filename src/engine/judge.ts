import { smooth } from './chain.ts';
import { eachRow, type Outline } from './context.ts';
import type { Strengths } from './gather.ts';
import { type Ensemble, type Forest, readForest, scoresOf } from './trees.ts';

/** What the judge was fitted to: trees that read one block with its surroundings, and the chain between blocks. */
export interface ChainWeights extends Ensemble {
  transitions: readonly (readonly number[])[];
}

/** Probabilities of every class for every block, e.g. `chances[block * LABELS.length + label]`. */
export type Chances = Float64Array;

/** No label is ever ruled out by one block's evidence alone. */
const LEAST = 1e-5;

/** Judges blocks by their own evidence first, then by the sequence. */
export function judge(page: Outline, strengths: Strengths, forest: Forest, weights: ChainWeights): Chances {
  const classes = forest.bias.length;
  const chances = new Float64Array(page.blocks.length * classes);
  const scores = new Float64Array(classes);
  eachRow(page, strengths, (row, block) => {
    scoresOf(forest, row, scores);
    const top = Math.max(...scores);
    let sum = 0;
    for (let y = 0; y < classes; y += 1) sum += scores[y] = Math.exp(scores[y]! - top);
    for (let y = 0; y < classes; y += 1) chances[block * classes + y] = Math.max(LEAST, scores[y]! / sum);
  });
  return smooth(page, chances, weights.transitions);
}

/** Weights made ready for today's signals; a signal that the fit does not know counts for nothing. */
export function readWeights(weights: Ensemble, signals: readonly { id: string }[]): Forest {
  const today = signals.map((signal) => signal.id);
  const order = weights.signals.split(' ').map((id) => today.indexOf(id));
  if (order.includes(-1)) throw new Error('the weights name a signal that is gone: run `npm run calibrate`');
  return readForest(weights, order, today.length);
}
