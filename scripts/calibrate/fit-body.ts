import { RELATIONS, relation } from '../../src/engine/chain.ts';
import { CONTEXTS, eachRow } from '../../src/engine/context.ts';
import type { ChainWeights } from '../../src/engine/judge.ts';
import { type BoostOptions, boost, random } from './boost.ts';
import { encode } from './encode.ts';
import type { Sample } from './sample.ts';

export const BODY_OPTIONS: BoostOptions = { rounds: 100, depth: 4, rate: 0.15, lambda: 4, features: 0.25, seed: 2 };
/** Blocks this far from the body are mostly navigation: a share of them is enough. */
const FAR = 30;
const FAR_SHARE = 0.15;
/** How far neighbours sway a block. Chosen out of fold. */
const SWAY = 0.3;

/** A sample with whether each block is of the story's body. */
export interface BodySample extends Sample {
  body: boolean[];
}

/** Fits the choice of the body's blocks. */
export function fitBody(samples: readonly BodySample[], options: BoostOptions = BODY_OPTIONS): ChainWeights {
  const next = random(options.seed);
  const signals = samples[0]!.signals.map(({ id }) => id);
  const chosen = samples.map(({ body }) => {
    const first = body.indexOf(true) - FAR;
    const last = body.lastIndexOf(true) + FAR;
    return body.map((_, b) => (b >= first && b <= last) || next() < FAR_SHARE);
  });
  const rows = chosen.flat().filter(Boolean).length;
  const columns = Array.from({ length: CONTEXTS * signals.length }, () => new Uint8Array(rows));
  const y = new Uint8Array(rows);
  const weight = new Float64Array(rows);
  let at = 0;
  samples.forEach(({ outline, strengths, body }, s) => {
    const total = Math.max(
      50,
      outline.blocks.reduce((sum, block, b) => sum + (body[b] ? block.words.length : 0), 0),
    );
    eachRow(outline, strengths, (row, b) => {
      if (!chosen[s]![b]) return;
      for (let f = 0; f < row.length; f += 1) columns[f]![at] = row[f]!;
      y[at] = body[b] ? 1 : 0;
      // A page counts by the share of its words that a mistake would cost.
      weight[at] = 0.2 + Math.min(3, (60 * outline.blocks[b]!.words.length) / total);
      at += 1;
    });
  });
  const model = boost(columns, y, weight, 2, options);
  return { ...encode(model, signals, options.depth), transitions: fitTransitions(samples) };
}

function fitTransitions(samples: readonly BodySample[]): number[][] {
  const pairs = Array.from({ length: RELATIONS }, () => [1, 1, 1, 1]);
  for (const { outline, body } of samples)
    for (let b = 0; b + 1 < body.length; b += 1)
      pairs[relation(outline, b)]![Number(body[b]) * 2 + Number(body[b + 1])]! += 1;
  const all = samples.reduce((sum, { body }) => sum + body.length, 0);
  const inside = samples.reduce((sum, { body }) => sum + body.filter(Boolean).length, 0);
  const share = [1 - inside / all, inside / all];
  return pairs.map((counts) =>
    counts.map((count, i) => {
      const from = i < 2 ? 0 : 2;
      return Number(((count / (counts[from]! + counts[from + 1]!) / share[i % 2]!) ** SWAY).toPrecision(3));
    }),
  );
}
