import { RELATIONS, relation } from '../../src/engine/chain.ts';
import { CONTEXTS, eachRow } from '../../src/engine/context.ts';
import type { ChainWeights } from '../../src/engine/judge.ts';
import { LABELS, type Label } from '../../src/engine/types.ts';
import { type BoostOptions, boost } from './boost.ts';
import { encode } from './encode.ts';
import { fitLinear } from './linear.ts';
import type { Sample } from './sample.ts';

export const JUDGE_OPTIONS: BoostOptions = { rounds: 62, depth: 3, rate: 0.15, lambda: 4, features: 0.25, seed: 1 };
/** L2 penalty of the linear part. */
const PENALTY = 3;
/** How far neighbours sway a block; 0 is not at all. Chosen out of fold. */
export const SWAY = 0.2;

/** How much a page of a set counts: invented ones widen what real pages teach, and must not outweigh them. */
const PAGE_WEIGHT: Readonly<Record<string, number>> = { press: 0.5 };

/** How much a block of our own fixtures counts, which no fit may fail. */
const FIXTURE = { chrome: 1, other: 3 };

/** How much a block counts in the fit: long stories and rare asks more, the sea of navigation less. */
function weightOf(label: Label, words: number, set: string): number {
  if (set === 'fixtures') return FIXTURE[label === 'chrome' ? 'chrome' : 'other'];
  return (PAGE_WEIGHT[set] ?? 1) * labelWeight(label, words);
}

function labelWeight(label: Label, words: number): number {
  if (label === 'story') return 1 + Math.min(2, words / 40);
  if (label === 'appeal' || label === 'newsletter') return 2;
  return label === 'chrome' ? 0.5 : 1;
}

/** Fits the judge to labelled samples. */
export function fitJudge(samples: readonly Sample[], options: BoostOptions = JUDGE_OPTIONS, sway = SWAY): ChainWeights {
  const signals = samples[0]!.signals.map(({ id }) => id);
  const rows = samples.reduce((sum, sample) => sum + sample.labels.filter(Boolean).length, 0);
  const columns = Array.from({ length: CONTEXTS * signals.length }, () => new Uint8Array(rows));
  const y = new Uint8Array(rows);
  const weight = new Float64Array(rows);
  let at = 0;
  for (const { set, outline, strengths, labels } of samples)
    eachRow(outline, strengths, (row, block) => {
      const label = labels[block];
      if (!label) return;
      for (let f = 0; f < row.length; f += 1) columns[f]![at] = row[f]!;
      y[at] = LABELS.indexOf(label);
      weight[at] = weightOf(label, outline.blocks[block]!.words.length, set);
      at += 1;
    });
  const base = fitLinear(columns.slice(0, signals.length), y, weight, LABELS.length, PENALTY);
  const model = boost(columns, y, weight, base, options);
  return { ...encode(model, signals, options.depth), transitions: fitTransitions(samples, sway) };
}

/** How much likelier than by chance one label follows another, by relation, to the power of `sway`. */
function fitTransitions(samples: readonly Sample[], sway: number): number[][] {
  const n = LABELS.length;
  const pairs = Array.from({ length: RELATIONS }, () => new Float64Array(n * n).fill(0.5));
  const single = new Float64Array(n).fill(1);
  for (const { outline, labels } of samples)
    labels.forEach((label, b) => {
      if (!label) return;
      single[LABELS.indexOf(label)]! += 1;
      const next = labels[b + 1];
      if (next) pairs[relation(outline, b)]![LABELS.indexOf(label) * n + LABELS.indexOf(next)]! += 1;
    });
  const all = single.reduce((a, b) => a + b, 0);
  return pairs.map((counts) =>
    [...counts].map((count, i) => {
      const from = Math.floor(i / n) * n;
      const sum = counts.subarray(from, from + n).reduce((a, b) => a + b, 0);
      return Number(((count / sum / (single[i % n]! / all)) ** sway).toPrecision(3));
    }),
  );
}
