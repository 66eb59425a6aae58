import { CLUTTER, type Label } from '../../src/engine/types.ts';
import { align } from '../calibrate/align.ts';
import { type LabelledPage, readCorpus } from '../calibrate/corpus.ts';
import { type Reading, readAll } from './readers.ts';
import { table, wordsIn } from './words.ts';

/** Runs after the last run of the story that still count as near it. */
const AFTER = 25;
const SHOWN: readonly Label[] = [...CLUTTER, 'chrome'];
/** A text of fewer words is looked for as a line of its own. */
const FEW = 4;
/** The corpus keeps this much of a run. */
const KEPT = 300;
const GRAM = 3;

/** What one reader does to the runs of a label. */
interface Share {
  of: number;
  found: number;
}

/** The shares of one reader, by what is counted. */
class Tally {
  readonly shares = new Map<string, Share>();

  add(key: string, found: number, of = 1): void {
    const share = this.shares.get(key) ?? { of: 0, found: 0 };
    this.shares.set(key, { of: share.of + of, found: share.found + found });
  }

  percent(key: string, digits = 1): string {
    const { of, found } = this.shares.get(key) ?? { of: 0, found: 0 };
    return of > 0 ? ((100 * found) / of).toFixed(digits) : '–';
  }
}

/**
 * What is hidden of each kind of clutter, what of the story is hidden by mistake, and what leaks into the article's text.
 * Peers hide nothing in the page; they are measured by their text.
 */
export async function benchClutter(folder: string): Promise<string> {
  const pages = readCorpus(folder);
  const tallies = new Map<string, Tally>();
  const names = await readAll(pages, (page, name, reading) => {
    const tally = tallies.get(name) ?? new Tally();
    tallies.set(name, tally);
    if (reading.runs.length > 0) countHidden(page, reading, tally);
    countLeaks(page, reading.shown, tally);
  });
  const row = (name: string, cells: (tally: Tally) => string[]) => [name, ...cells(tallies.get(name) ?? new Tally())];
  const own = names.slice(0, 1);
  return [
    `${pages.length} pages; percent of the labelled runs, everywhere / near the story`,
    '',
    'hidden in the page',
    table([
      ['', ...SHOWN, 'story words'],
      ...own.map((name) =>
        row(name, (tally) => [
          ...SHOWN.map((label) => `${tally.percent(`hidden ${label}`)} / ${tally.percent(`hidden ${label} near`)}`),
          tally.percent('hidden words', 3),
        ]),
      ),
    ]),
    '',
    "in the article's text",
    table([
      ['', ...SHOWN, 'story words kept'],
      ...names.map((name) =>
        row(name, (tally) => [
          ...SHOWN.map((label) => `${tally.percent(`leak ${label}`)} / ${tally.percent(`leak ${label} near`)}`),
          tally.percent('kept'),
        ]),
      ),
    ]),
  ].join('\n');
}

/** The runs' labels, and which of them are near the story. */
function nearStory({ labels }: LabelledPage): (run: number) => boolean {
  const first = labels.indexOf('story');
  const last = labels.lastIndexOf('story') + AFTER;
  return (run) => first >= 0 && run >= first && run <= last;
}

function countHidden(page: LabelledPage, { runs, hidden }: Reading, tally: Tally): void {
  const isHidden = new Set<number>();
  align(runs, page.texts).forEach((run, at) => {
    if (run >= 0 && hidden[at]) isHidden.add(run);
  });
  const isNear = nearStory(page);
  page.labels.forEach((label, run) => {
    if (!label) return;
    const found = isHidden.has(run) ? 1 : 0;
    tally.add(`hidden ${label}`, found);
    if (isNear(run)) tally.add(`hidden ${label} near`, found);
    const words = wordsIn(page.texts[run] ?? '').length;
    if (label === 'story') tally.add('hidden words', found * words, words);
  });
}

function countLeaks(page: LabelledPage, text: string, tally: Tally): void {
  const lines = new Set(text.split('\n').map(folded));
  const whole = ` ${folded(text)} `;
  const grams = new Set(gramsOf(wordsIn(text)));
  const texts = page.texts.map((run) => folded(run.length < KEPT ? run : run.replace(/\S*$/, '')));
  const story = new Set(texts.filter((_, run) => page.labels[run] === 'story'));
  const isNear = nearStory(page);
  page.labels.forEach((label, run) => {
    const folded = texts[run] ?? '';
    const words = folded.split(' ');
    if (!label || folded === '') return;
    if (label === 'story') {
      const own = gramsOf(words);
      const share = own.length > 0 ? own.filter((gram) => grams.has(gram)).length / own.length : 1;
      tally.add('kept', share * words.length, words.length);
      return;
    }
    if (story.has(folded)) return; // the story says it as well
    const leaks = words.length < FEW ? lines.has(folded) : whole.includes(` ${folded} `);
    tally.add(`leak ${label}`, leaks ? 1 : 0);
    if (isNear(run)) tally.add(`leak ${label} near`, leaks ? 1 : 0);
  });
}

const folded = (text: string): string => wordsIn(text).join(' ');

const gramsOf = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(0, words.length - GRAM + 1)).map((_, at) => words.slice(at, at + GRAM).join(' '));
