import { smooth } from './chain.ts';
import { type Outline, surroundings } from './context.ts';
import type { Strengths } from './gather.ts';
import { finish, type Steps } from './steps.ts';
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
export function* judging(page: Outline, strengths: Strengths, forest: Forest, weights: ChainWeights): Steps<Chances> {
  const scores = yield* scoresOf(forest, surroundings(page, strengths));
  toChances(scores, forest.bias.length);
  yield;
  return smooth(page, scores, weights.transitions);
}

/** Judges without a pause. */
export const judge = (page: Outline, strengths: Strengths, forest: Forest, weights: ChainWeights): Chances =>
  finish(judging(page, strengths, forest, weights));

/** Turns each block's scores into probabilities, in place. */
function toChances(scores: Float64Array, classes: number): void {
  for (let from = 0; from < scores.length; from += classes) {
    const end = from + classes;
    let top = scores[from]!;
    for (let i = from + 1; i < end; i += 1) if (scores[i]! > top) top = scores[i]!;
    let sum = 0;
    for (let i = from; i < end; i += 1) sum += scores[i] = Math.exp(scores[i]! - top);
    for (let i = from; i < end; i += 1) scores[i] = Math.max(LEAST, scores[i]! / sum);
  }
}

/** Weights made ready for today's signals; a signal that the fit does not know counts for nothing. */
export function readWeights(weights: Ensemble, signals: readonly { id: string }[]): Forest {
  const today = signals.map((signal) => signal.id);
  const order = weights.signals.split(' ').map((id) => today.indexOf(id));
  if (order.includes(-1)) throw new Error('the weights name a signal that is gone: run `npm run calibrate`');
  return readForest(weights, order, today.length);
}
