import { decide } from './clutter.ts';
import { extent } from './completeness.ts';
import { endingOf } from './ending.ts';
import { extract } from './extract.ts';
import { evidenceFor, gathering, type Strengths } from './gather.ts';
import { keptFromView } from './hidden-from-view.ts';
import { judging, readWeights } from './judge.ts';
import { type MeasuredPage, measuring } from './measure.ts';
import { metadata } from './metadata.ts';
import { ownPart } from './own-part.ts';
import { type Promoted, promote } from './promote.ts';
import { segmenting } from './segment.ts';
import { SIGNALS } from './signals/index.ts';
import { finish, inSlices, type Slicing, type Steps } from './steps.ts';
import { isStoryPage } from './story-page.ts';
import { summarize } from './summary.ts';
import { supportLink } from './support.ts';
import type { Analysis, AnalyzeOptions, Article, Completeness, Hidden, Verdict } from './types.ts';
import { verdicts } from './verdict.ts';
import { leaveStanding } from './wall.ts';
import { JUDGE } from './weights/judge.ts';
import { THRESHOLDS } from './weights/thresholds.ts';

export { report } from './report.ts';
export type { Slicing } from './steps.ts';

const forest = readWeights(JUDGE, SIGNALS);

/** What the stages make of a page: `analyze` tells a reader of it, `npm run inspect` a contributor. */
export interface Reading {
  page: MeasuredPage;
  strengths: Strengths;
  verdicts: readonly Verdict[];
  article: Article;
  extent: Completeness;
  isStory: boolean;
  hidden: readonly Promoted[];
}

/** The stages, one after the other, with pauses. Reads only; never changes the document. */
function* reading(document: Document, options: AnalyzeOptions): Steps<Reading> {
  const meta = metadata(document);
  yield;
  const page = yield* measuring(yield* segmenting(document, options.shadowRootOf), meta);
  const strengths = yield* gathering(page);
  const chances = yield* judging(page, strengths, forest, JUDGE);
  const clutter = decide(page, chances, strengths, SIGNALS, THRESHOLDS[options.sensitivity ?? 'balanced']);
  const part = ownPart(page, meta.headline);
  const isKept = keptFromView(document, meta.notFree);
  const found = verdicts(page, chances, clutter, isKept, part);
  yield;
  const ending = endingOf(page, found, meta);
  const article = extract(page, found, meta, ending);
  yield;
  const shown = extent(page, meta, ending, article, isKept);
  const isStory = isStoryPage(page, found, article, meta);
  const promoted = isStory ? promote(page, clutter, chances, strengths, SIGNALS) : [];
  const hidden = leaveStanding(promoted, page, found, shown, part);
  return { page, strengths, verdicts: found, article, extent: shown, isStory, hidden };
}

/** The stages without a pause. */
export const read = (document: Document, options: AnalyzeOptions = {}): Reading => finish(reading(document, options));

/**
 * Reads a page: the story, a summary of it, and what stands in and around it that is not the story. Reads only; never
 * changes the document, never throws on a page's content.
 */
export const analyze = (document: Document, options: AnalyzeOptions = {}): Analysis =>
  finish(analyzing(document, options));

/**
 * Does what `analyze` does in slices, and lets the page have its turn between them. Whoever calls it calls it off when the
 * page changes meanwhile: what is found must be of one page.
 */
export const analyzeInSlices = (
  document: Document,
  options: AnalyzeOptions = {},
  slicing: Slicing = {},
): Promise<Analysis> => inSlices(analyzing(document, options), slicing);

function* analyzing(document: Document, options: AnalyzeOptions): Steps<Analysis> {
  const { page, strengths, article, extent: shown, isStory, hidden } = yield* reading(document, options);
  yield;
  const support = supportLink(page, hidden);
  return {
    isStory,
    hidden: hidden.map((one) => explain(one, page, strengths)),
    article,
    summary: isStory
      ? summarize(article.text.split('\n\n'), {
          title: article.title,
          ...(article.lang ? { lang: article.lang } : {}),
          sentences: options.sentences ?? 3,
        })
      : [],
    completeness: shown.state,
    extent: shown,
    ...(support ? { support } : {}),
  };
}

function explain({ box, label, confidence }: Promoted, page: MeasuredPage, strengths: Strengths): Hidden {
  const { element, first, end } = page.boxes[box]!;
  const text = page.blocks
    .slice(first, end)
    .map((block) => block.text)
    .join(' ');
  return { element, text, label, confidence, evidence: evidenceFor(label, page, strengths, first, end) };
}
