import { decide, type Thresholds } from '../../src/engine/clutter.ts';
import { type ChainWeights, type Chances, judge, readWeights } from '../../src/engine/judge.ts';
import { promote } from '../../src/engine/promote.ts';
import type { Label } from '../../src/engine/types.ts';
import type { Sample } from './sample.ts';

/** Blocks after the last story block that still count as near the story. */
const AFTER = 25;
const LONG = 20;

export const chancesOf = (sample: Sample, weights: ChainWeights): Chances =>
  judge(sample.outline, sample.strengths, readWeights(weights, sample.signals), weights);

export interface FalseHide {
  id: string;
  set: string;
  run: number;
  words: number;
  text: string;
}

/** What hiding does to labelled pages: shares of runs hidden by label, everywhere and near the story. */
export class Tally {
  private readonly counts = new Map<string, [of: number, hidden: number]>();
  private storyWords = 0;
  private hiddenWords = 0;
  readonly falseHides: FalseHide[] = [];

  add(sample: Sample, chances: Chances, thresholds: Thresholds): void {
    const hidden = new Uint8Array(sample.truth.length);
    const { outline, strengths, signals } = sample;
    const clutter = decide(outline, chances, strengths, signals, thresholds);
    for (const { box } of promote(outline, clutter, chances, strengths, signals)) {
      const { first, end } = sample.outline.boxes[box]!;
      for (let b = first; b < end; b += 1) if (sample.runs[b]! >= 0) hidden[sample.runs[b]!] = 1;
    }
    const story = sample.truth.flatMap(({ label }, run) => (label === 'story' ? [run] : []));
    const from = story[0] ?? Infinity;
    const to = (story.at(-1) ?? -Infinity) + AFTER;
    sample.truth.forEach(({ label, words, text }, run) => {
      if (!label) return;
      this.count(label, hidden[run]!);
      if (run >= from && run <= to) this.count(`${label} near`, hidden[run]!);
      if (label !== 'story') return;
      this.storyWords += words;
      if (!hidden[run]) return;
      this.hiddenWords += words;
      this.falseHides.push({ id: sample.id, set: sample.set, run, words, text: text.slice(0, 100) });
    });
  }

  private count(key: string, hidden: number): void {
    const [of, had] = this.counts.get(key) ?? [0, 0];
    this.counts.set(key, [of + 1, had + hidden]);
  }

  private share(key: string): string {
    const [of, had] = this.counts.get(key) ?? [0, 0];
    return of > 0 ? ((100 * had) / of).toFixed(1) : '–';
  }

  /** One line: everywhere / near for each label, then the harm. */
  line(): string {
    const labels: Label[] = ['appeal', 'newsletter', 'promo', 'ad', 'social', 'chrome'];
    const shares = labels.map((label) => `${label} ${this.share(label)}/${this.share(`${label} near`)}`).join('  ');
    const harm = ((100 * this.hiddenWords) / Math.max(1, this.storyWords)).toFixed(3);
    const pages = new Set(this.falseHides.map((one) => one.id)).size;
    const long = this.falseHides.filter((one) => one.words >= LONG).length;
    return `${shares}  story words ${harm} % in ${this.falseHides.length} blocks (${long} long) on ${pages} pages`;
  }
}
