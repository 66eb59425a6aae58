import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Outline } from '../../src/engine/context.ts';
import { LABELS, type Label } from '../../src/engine/types.ts';
import { align } from './align.ts';
import { bundle, launch, openTab } from './browser.ts';
import type { LabelledPage } from './corpus.ts';
import type { Probed } from './probe.ts';

/** A labelled page as the judge sees it. */
export interface Sample {
  id: string;
  set: string;
  site: string;
  signals: Probed['signals'];
  outline: Outline;
  strengths: Uint8Array;
  /** Label of each of the engine's blocks; null where the corpus has none. */
  labels: (Label | null)[];
  /** For each block the corpus's run that it is, or -1; and those runs' labels and lengths in words. */
  runs: number[];
  truth: { label: Label | null; words: number; text: string }[];
  /** The engine's blocks as text. */
  texts: string[];
}

/** Looks at every page in a real browser; with a `cache` file the work is kept for the next time. */
export async function sampleCorpus(pages: readonly LabelledPage[], cache?: string): Promise<Sample[]> {
  const stored = cache && existsSync(cache) ? (JSON.parse(readFileSync(cache, 'utf8')) as Probed[]) : undefined;
  const probed = stored ?? (await probeAll(pages));
  if (cache && !stored) writeFileSync(cache, JSON.stringify(probed));
  return pages.map((page, i) => toSample(page, probed[i]!));
}

async function probeAll(pages: readonly LabelledPage[]): Promise<Probed[]> {
  const code = await bundle(new URL('probe.ts', import.meta.url).pathname);
  const browser = await launch();
  const out: Probed[] = new Array(pages.length);
  const queue = [...pages.entries()];
  const work = async (): Promise<void> => {
    const tab = await openTab(browser);
    for (let job = queue.shift(); job; job = queue.shift()) {
      const [i, { html, url }] = job;
      await tab.show(html, url);
      await tab.page.evaluate(code);
      out[i] = (await tab.page.evaluate('clearstoryProbe(document)')) as Probed;
      if (queue.length % 50 === 0) console.error(`${queue.length} pages left to look at`);
    }
  };
  await Promise.all([work(), work()]);
  await browser.close();
  return out;
}

/** A fixture's blocks are its runs. */
function toSample(source: LabelledPage, probed: Probed): Sample {
  const isMarked = source.texts.length === 0;
  const page = isMarked ? { ...source, texts: probed.texts, labels: probed.marks.map(labelNamed) } : source;
  const runs = isMarked ? probed.texts.map((_, b) => b) : [...align(probed.texts, page.texts)];
  const blocks = probed.words.map((length, i) => ({ box: probed.blockBox[i]!, words: { length } }));
  const words = new Map(runs.map((run, i) => [run, probed.words[i]!]));
  return {
    id: page.id,
    set: page.set,
    site: page.site,
    signals: probed.signals,
    outline: { boxes: probed.boxes, blocks, widgets: probed.widgets },
    strengths: Uint8Array.from(Buffer.from(probed.strengths, 'base64')),
    labels: runs.map((run) => page.labels[run] ?? null),
    runs,
    texts: probed.texts,
    truth: page.labels.map((label, j) => ({
      label,
      words: words.get(j) ?? page.texts[j]!.split(' ').length,
      text: page.texts[j]!,
    })),
  };
}

const labelNamed = (name: string | null): Label | null => LABELS.find((label) => label === name) ?? null;
