import { vocabulary } from './languages/index.ts';
import { type Quotable, quotables, readingLength } from './quotable.ts';
import { wordsOf } from './text.ts';
import { pairsOf, wantedParts } from './wanted.ts';
import { SUMMARY } from './weights/summary.ts';

/** A story of fewer words gets no summary: it is one. */
const SHORTEST_STORY = 110;
/** Sentences that are looked at, from the story's start, and of these the best. */
const LOOKED_AT = 120;
const BEST = 12;
/** Partial choices kept while sentences are added. */
const BEAM = 60;
/** Words that a summary may have for each of its sentences; a single one may be longer. */
const ROOM_EACH = 70 / 3;
const ROOM_ALONE = 40;
/** Words for each sentence in the summary that an editor is thought to write. */
const EDITOR_EACH = 26;
/** A sentence that shares this much with the title repeats it. */
const SAME = 0.8;

/** A sentence as the numbers of its different words and word pairs. */
interface Candidate extends Quotable {
  parts: readonly number[];
}

/** Sentences chosen so far, in the story's order. */
interface Choice {
  picks: readonly Candidate[];
  length: number;
  /** The expected number of words and pairs in common with an editor's summary. */
  common: number;
  /** The expected F-measure of that overlap. */
  worth: number;
}

/**
 * A summary of a story: at most `sentences` (1 to 6; 3 by default) of its own sentences, verbatim, in its order, at most 70
 * words for three; empty if the story is too short or nothing in it can stand alone.
 * Takes the choice with the greatest expected overlap with what an editor would write (see `wantedParts`), so that
 * repetition gains nothing and length costs.
 */
export function summarize(
  paragraphs: string[],
  options: { title?: string; lang?: string; sentences?: number } = {},
): string[] {
  const { title = '', lang } = options;
  const sentences = Math.min(Math.max(Math.round(options.sentences ?? 3), 1), 6);
  if (paragraphs.reduce((sum, text) => sum + readingLength(text, wordsOf(text)), 0) < SHORTEST_STORY) return [];
  const words = vocabulary(lang);
  const story = quotables(paragraphs, words, lang).slice(0, LOOKED_AT);
  const wanted = wantedParts(story, paragraphs, title, words, SUMMARY);
  const numbers = new Map([...wanted.keys()].map((part, i) => [part, i]));
  const chances = Float64Array.from(wanted.values(), (part) => part.chance);
  const candidates = story
    .filter((one) => !repeats(one.words, wordsOf(title)))
    .map((one) => ({
      ...one,
      parts: [...new Set([...one.words, ...pairsOf(one.words)])].map((part) => numbers.get(part)!),
    }));
  return best(candidates, chances, sentences).map((one) => one.text);
}

/** Whether a sentence says what the title says, in its words. */
function repeats(words: readonly string[], title: readonly string[]): boolean {
  const all = new Set([...words, ...title]);
  return title.length + words.length - all.size >= SAME * all.size;
}

/** A beam search for the most worthy choice; of two sentences at least where it can be. */
function best(candidates: readonly Candidate[], chances: Float64Array, sentences: number): readonly Candidate[] {
  const room = Math.max(ROOM_ALONE, ROOM_EACH * sentences);
  const seen = new Uint32Array(chances.length);
  let stamp = 0;
  const extend = (from: Choice, next: readonly Candidate[]): Choice[] => {
    stamp += 1;
    for (const one of from.picks) for (const part of one.parts) seen[part] = stamp;
    return next.map((one) => {
      const length = from.length + one.length;
      let common = from.common;
      for (const part of one.parts) if (seen[part] !== stamp) common += chances[part]!;
      return { picks: [...from.picks, one], length, common, worth: common / (length + EDITOR_EACH * sentences) };
    });
  };
  const byWorth = (a: Choice, b: Choice): number => b.worth - a.worth;
  const none: Choice = { picks: [], length: 0, common: 0, worth: 0 };
  const shortlist = extend(none, candidates)
    .sort(byWorth)
    .slice(0, BEST + 4 * sentences)
    .map(({ picks }) => picks[0]!)
    .sort((a, b) => a.place - b.place);

  let found = none;
  let beam = [none];
  for (let size = 1; size <= sentences; size += 1) {
    beam = beam
      .flatMap((choice) =>
        extend(
          choice,
          shortlist.filter((one) => follows(one, choice, room)),
        ),
      )
      .sort(byWorth)
      .slice(0, BEAM);
    const top = beam[0];
    if (top && (size <= 2 || top.worth > found.worth)) found = top;
  }
  return found.picks;
}

/** Whether a sentence may come next: nothing that leans without its support, no quotation whose speaker is not named yet. */
function follows(one: Candidate, { picks, length }: Choice, room: number): boolean {
  const last = picks.at(-1);
  if (one.quoting || length + one.length > room || (last && one.place <= last.place)) return false;
  return !one.leaning || last?.place === one.place - 1;
}
