import { lettered } from './alphabet.ts';
import type { Quotable } from './quotable.ts';
import { pairsOf, wordsOf } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two logistic models: a weight for each trait, in the order of `traits` below. */
export interface WantedWeights {
  word: readonly number[];
  pair: readonly number[];
}

/** What is known of a word or pair, and the chance that an editor's summary of the story uses it. */
export interface Part {
  traits: number[];
  chance: number;
  /** Its place among all of them. */
  number: number;
}

const CAPITAL = lettered(String.raw`(?<=[^.!?:"“„«'‘([-]\s)["“„«'‘(]?[\p{Lu}][\p{L}\p{M}'’-]*`, 'g');
const NUMBER = lettered(String.raw`[\p{N}]`);
/** The logistic model's answer. */
function chance(weights: readonly number[], traits: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < traits.length; i += 1) sum += traits[i]! * weights[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** How often each is in the lists. */
function tally(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Earlier is more: fading over 2, 6 and 20 sentences. */
const early = (at: number) => [Math.exp(-at / 2), Math.exp(-at / 6), Math.exp(-at / 20)] as const;

/**
 * Forecasts which words and word pairs of a story its summary will use, from how often and how early they stand, the title,
 * capitals, numbers and length. After RegSum (Hong and Nenkova 2014) and bigram concepts (Gillick and Favre 2009; Li,
 * Qian and Liu 2013). `lists` are the words of the story's paragraphs.
 */
export function wantedParts(
  quotables: readonly Quotable[],
  lists: readonly (readonly string[])[],
  title: string,
  { opening }: Vocabulary,
  weights: WantedWeights,
): Map<string, Part> {
  const counts = tally(lists);
  const pairCounts = tally(lists.map(pairsOf));
  const titleWords = wordsOf(title);
  const inTitle = new Set([...titleWords, ...pairsOf(titleWords)]);
  const names = new Set(quotables.flatMap(({ text }) => wordsOf((text.match(CAPITAL(text)) ?? []).join(' '))));
  const parts = new Map<string, Part>();
  const is = (yes: boolean): number => (yes ? 1 : 0);
  quotables.forEach(({ words, pairs }, at) => {
    const [soon, later, late] = early(at);
    for (const word of words) {
      if (parts.has(word)) continue;
      const often = Math.log(counts.get(word) ?? 1);
      const plain = is(opening.has(word) || word.length < 3);
      const size = Math.min(word.length, 10) / 10;
      const name = is(names.has(word));
      const number = is(NUMBER(word).test(word));
      const traits = [1, often, soon, later, late, is(inTitle.has(word)), name, number, size, plain, often * plain];
      parts.set(word, { traits, chance: chance(weights.word, traits), number: parts.size });
    }
    pairs.forEach((pair, i) => {
      if (parts.has(pair)) return;
      const often = Math.log(pairCounts.get(pair) ?? 1);
      const [one, other] = [parts.get(words[i]!)!, parts.get(words[i + 1]!)!];
      const both = [Math.log(one.chance), Math.log(other.chance)] as const;
      const traits = [1, often, soon, later, late, is(inTitle.has(pair)), ...both];
      parts.set(pair, { traits, chance: chance(weights.pair, traits), number: parts.size });
    });
  });
  return parts;
}
