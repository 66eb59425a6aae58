import { type Quotable, quotables, readingLength } from './quotable.ts';
import { wordsOf } from './text.ts';
import { vocabulary } from './vocabulary.ts';
import { type Part, wantedParts } from './wanted.ts';
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
const EDITOR_EACH = 25;
/** A summary of fewer words says too little: before that, a long sentence may be taken. */
const FEWEST = 20;
/** A sentence that shares this much with the title repeats it. */
const SAME = 0.8;

/** A sentence as the numbers of its different words and word pairs. */
interface Candidate extends Quotable {
  parts: readonly number[];
}

/** Sentences chosen so far, in the story's order: the last of them, after those before it. */
interface Choice {
  before: Choice | undefined;
  last: Candidate | undefined;
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
  const lists = paragraphs.map(wordsOf);
  if (lists.reduce((sum, list, p) => sum + readingLength(paragraphs[p]!, list), 0) < SHORTEST_STORY) return [];
  const words = vocabulary(lang);
  const story = quotables(paragraphs, words, lang, LOOKED_AT);
  const wanted = wantedParts(story, lists, title, words, SUMMARY);
  const titleWords = wordsOf(title);
  const candidates = story
    .filter((one) => one.usable && !repeats(one.words, titleWords))
    .map((one) => numbered(one, wanted));
  const chances = Float64Array.from(wanted.values(), (part) => part.chance);
  const short = candidates.filter((one) => !one.long);
  let found = best(short, chances, sentences);
  if (short.length < candidates.length && found.reduce((sum, { length }) => sum + length, 0) < FEWEST)
    found = best(candidates, chances, sentences);
  return found.map((one) => one.text);
}

function numbered(one: Quotable, wanted: ReadonlyMap<string, Part>): Candidate {
  const parts = new Set<number>();
  for (const word of one.words) parts.add(wanted.get(word)!.number);
  for (const pair of one.pairs) parts.add(wanted.get(pair)!.number);
  return { ...one, parts: [...parts] };
}
/** Whether a sentence says what the title says, in its words. */
function repeats(words: readonly string[], title: readonly string[]): boolean {
  const all = new Set([...words, ...title]);
  return title.length + words.length - all.size >= SAME * all.size;
}

/** The choices found most worthy; of equals the one that was found first. */
class Beam {
  readonly choices: Choice[] = [];
  private readonly room: number;

  constructor(room: number) {
    this.room = room;
  }

  add(choice: Choice): void {
    const { choices } = this;
    if (choices.length === this.room && choice.worth <= choices.at(-1)!.worth) return;
    let at = choices.length;
    while (at > 0 && choices[at - 1]!.worth < choice.worth) at -= 1;
    choices.splice(at, 0, choice);
    if (choices.length > this.room) choices.pop();
  }
}

/** A beam search for the most worthy choice; of two sentences at least where it can be. */
function best(candidates: readonly Candidate[], chances: Float64Array, sentences: number): readonly Candidate[] {
  const room = Math.max(ROOM_ALONE, ROOM_EACH * sentences);
  const seen = new Uint32Array(chances.length);
  let stamp = 0;
  /** Hands the choice to the beam with one sentence more. */
  const extend = (from: Choice, next: readonly Candidate[], beam: Beam, isFree: boolean): void => {
    stamp += 1;
    for (let at: Choice | undefined = from; at?.last; at = at.before)
      for (const part of at.last.parts) seen[part] = stamp;
    for (const one of next) {
      if (!isFree && !follows(one, from, room)) continue;
      const length = from.length + one.length;
      let common = from.common;
      for (const part of one.parts) if (seen[part] !== stamp) common += chances[part]!;
      beam.add({ before: from, last: one, length, common, worth: common / (length + EDITOR_EACH * sentences) });
    }
  };
  const none: Choice = { before: undefined, last: undefined, length: 0, common: 0, worth: 0 };
  const singles = new Beam(BEST + 4 * sentences);
  extend(none, candidates, singles, true);
  const shortlist = singles.choices.map(({ last }) => last!).sort((a, b) => a.place - b.place);

  let found = none;
  let beam = [none];
  for (let size = 1; size <= sentences; size += 1) {
    const longer = new Beam(size < sentences ? BEAM : 1);
    for (const choice of beam) extend(choice, shortlist, longer, false);
    beam = longer.choices;
    const top = beam[0];
    if (top && (size <= 2 || top.worth > found.worth)) found = top;
  }
  const picks: Candidate[] = [];
  for (let at: Choice | undefined = found; at?.last; at = at.before) picks.unshift(at.last);
  return picks;
}

/** Whether a sentence may come next: nothing that leans without its support, no quotation whose speaker is not named yet. */
function follows(one: Candidate, { last, length }: Choice, room: number): boolean {
  if (one.quoting || length + one.length > room || (last && one.place <= last.place)) return false;
  return !one.leaning || last?.place === one.place - 1;
}
