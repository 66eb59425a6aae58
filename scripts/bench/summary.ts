import '../../src/engine/every-language.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sentences } from '../../src/engine/sentences.ts';
import { summarize } from '../../src/engine/summarize.ts';
import { f1, mean, overlap, table, wordsIn } from './words.ts';

interface Example {
  lang: string;
  title: string;
  paragraphs: string[];
  /** The sentences of a summary that a person wrote. */
  ref: string[];
}

const SENTENCES = 3;
const methods: Record<string, (of: Example) => string[]> = {
  Clearstory: ({ lang, title, paragraphs }) => summarize(paragraphs, { title, lang, sentences: SENTENCES }),
  'first three sentences': ({ lang, paragraphs }) =>
    paragraphs.flatMap((text) => sentences(text, lang)).slice(0, SENTENCES),
};

/**
 * ROUGE-1, -2 and -L (F1, unions of sentences, words as they stand, without stemming) of the summary against a person's,
 * for every `.jsonl` file of the folder: one article a line.
 */
export function benchSummary(folder: string): string {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  const rows = files.flatMap((file) => {
    const examples = readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line): Example => JSON.parse(line));
    return Object.entries(methods).map(([name, method]) => {
      const summaries = examples.map((example) => ({ summary: method(example), ref: example.ref }));
      const percent = (measure: (a: string[], b: string[]) => number) =>
        (100 * mean(summaries.map(({ summary, ref }) => measure(summary, ref)))).toFixed(2);
      const words = mean(summaries.map(({ summary }) => wordsIn(summary.join(' ')).length)).toFixed(0);
      return [
        `${basename(file, '.jsonl')} (${examples.length})`,
        name,
        percent((a, b) => rougeN(a, b, 1)),
        percent((a, b) => rougeN(a, b, 2)),
        percent(rougeL),
        words,
      ];
    });
  });
  return table([['set (articles)', '', 'R1', 'R2', 'RL', 'words'], ...rows]);
}

const grams = (text: string, size: number): string[] => {
  const words = wordsIn(text);
  return words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(' '));
};

function rougeN(summary: readonly string[], ref: readonly string[], size: number): number {
  const [a, b] = [grams(summary.join(' '), size), grams(ref.join(' '), size)];
  return a.length > 0 && b.length > 0 ? f1(overlap(a, b) / a.length, overlap(a, b) / b.length) : 0;
}

/**
 * For each sentence of the reference the words that lie on a longest common subsequence with any of the summary's; a word
 * counts no more often than the summary says it.
 */
function rougeL(summary: readonly string[], ref: readonly string[]): number {
  const said = summary.map(wordsIn);
  const hits: string[] = [];
  for (const sentence of ref.map(wordsIn)) {
    const met = new Set(said.flatMap((other) => commonPlaces(sentence, other)));
    hits.push(...sentence.filter((_, at) => met.has(at)));
  }
  const shared = overlap(hits, said.flat());
  const [length, wanted] = [said.flat().length, ref.flatMap(wordsIn).length];
  return length > 0 && wanted > 0 ? f1(shared / length, shared / wanted) : 0;
}

/** The places in `a` of a longest common subsequence with `b`. */
function commonPlaces(a: readonly string[], b: readonly string[]): number[] {
  const best = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      best[i]![j] = a[i] === b[j] ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
  const places: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      places.push(i);
      i += 1;
      j += 1;
    } else if (best[i + 1]![j]! >= best[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return places;
}
