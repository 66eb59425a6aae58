// Fits the weights of the summary: npm run calibrate:summary -- FILE.jsonl…
// One article a line: { lang, title, paragraphs[], ref[] }, ref being the sentences of a summary that a person wrote.
// Every file counts the same, and in it every article. Prints the weights; with --half 0 or 1 from that half alone.
import '../../src/engine/every-language.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { quotables } from '../../src/engine/quotable.ts';
import { pairsOf, wordsOf } from '../../src/engine/text.ts';
import { vocabulary } from '../../src/engine/vocabulary.ts';
import { type WantedWeights, wantedParts } from '../../src/engine/wanted.ts';

interface Example {
  lang: string;
  title: string;
  paragraphs: string[];
  ref: string[];
}
/** Traits of a word or pair, whether the reference has it, and how much that counts. */
interface Row {
  traits: readonly number[];
  used: boolean;
  weight: number;
}
const STEPS = 8;
const RIDGE = 1e-4;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { half: { type: 'string' } } });
const files = positionals.map((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((_, i) => values.half === undefined || i % 2 === Number(values.half))
    .map((line): Example => JSON.parse(line)),
);

/** The rows of all words or of all pairs. */
function rows(kind: keyof WantedWeights, weights: WantedWeights): Row[] {
  return files.flatMap((examples) =>
    examples.flatMap(({ lang, title, paragraphs, ref }) => {
      const words = vocabulary(lang);
      const list = ref.map(wordsOf);
      const reference = new Set([...list.flat(), ...list.flatMap(pairsOf)]);
      const parts = [
        ...wantedParts(quotables(paragraphs, words, lang), paragraphs.map(wordsOf), title, words, weights),
      ].filter(([part]) => part.includes(' ') === (kind === 'pair'));
      const weight = 1 / examples.length / parts.length;
      return parts.map(([part, { traits }]) => ({ traits, used: reference.has(part), weight }));
    }),
  );
}

/** Logistic regression by Newton's method. */
function logistic(samples: readonly Row[]): number[] {
  const size = samples[0]!.traits.length;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    const slope = weights.map((weight) => -RIDGE * weight);
    for (const { traits, used, weight } of samples) {
      const chance = 1 / (1 + Math.exp(-traits.reduce((sum, trait, i) => sum + trait * weights[i]!, 0)));
      traits.forEach((a, i) => {
        slope[i]! += weight * ((used ? 1 : 0) - chance) * a;
        for (const [j, b] of traits.entries()) curve[i]![j]! += weight * chance * (1 - chance) * a * b;
      });
    }
    const move = solve(curve, slope);
    weights = weights.map((weight, i) => weight + move[i]!);
  }
  return weights;
}

/** Solves a symmetric positive system by elimination; overwrites what it is given. */
function solve(matrix: number[][], right: number[]): number[] {
  matrix.forEach((row, i) => {
    for (let k = i + 1; k < matrix.length; k += 1) {
      const factor = matrix[k]![i]! / row[i]!;
      for (const [j, value] of row.entries()) matrix[k]![j]! -= factor * value;
      right[k]! -= factor * right[i]!;
    }
  });
  for (let i = matrix.length - 1; i >= 0; i -= 1) {
    for (let j = i + 1; j < matrix.length; j += 1) right[i]! -= matrix[i]![j]! * right[j]!;
    right[i]! /= matrix[i]![i]!;
  }
  return right;
}

const round = (weights: readonly number[]): number[] => weights.map((weight) => Number(weight.toFixed(2)));
const fitted: WantedWeights = { word: new Array<number>(11).fill(0), pair: new Array<number>(8).fill(0) };
fitted.word = round(logistic(rows('word', fitted)));
fitted.pair = round(logistic(rows('pair', fitted)));
console.log(JSON.stringify(fitted));
