import { decide } from './clutter.ts';
import { extent } from './completeness.ts';
import { extract } from './extract.ts';
import { evidenceFor, gather, type Strengths } from './gather.ts';
import { keptFromView } from './hidden-from-view.ts';
import { judge, readWeights } from './judge.ts';
import { type MeasuredPage, measure } from './measure.ts';
import { metadata } from './metadata.ts';
import { type Promoted, promote } from './promote.ts';
import { segment } from './segment.ts';
import { SIGNALS } from './signals/index.ts';
import { isStoryPage } from './story-page.ts';
import { summarize } from './summarize.ts';
import { supportLink } from './support.ts';
import type { Analysis, AnalyzeOptions, Article, Completeness, Hidden, Verdict } from './types.ts';
import { verdicts } from './verdict.ts';
import { leaveStanding } from './wall.ts';
import { JUDGE } from './weights/judge.ts';
import { THRESHOLDS } from './weights/thresholds.ts';

export { report } from './report.ts';

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

/** The stages, one after the other. Reads only; never changes the document. */
export function read(document: Document, options: AnalyzeOptions = {}): Reading {
  const meta = metadata(document);
  const page = measure(segment(document), meta);
  const strengths = gather(page);
  const chances = judge(page, strengths, forest, JUDGE);
  const clutter = decide(page, chances, strengths, SIGNALS, THRESHOLDS[options.sensitivity ?? 'balanced']);
  const found = verdicts(page, chances, clutter, keptFromView(document, meta.notFree));
  const article = extract(page, found, meta, document);
  const shown = extent(page, found, meta, article);
  const isStory = isStoryPage(page, article, meta);
  const promoted = isStory ? promote(page, clutter, chances, strengths, SIGNALS) : [];
  const hidden = leaveStanding(promoted, page, found, shown);
  return { page, strengths, verdicts: found, article, extent: shown, isStory, hidden };
}

/**
 * Reads a page: the story, a summary of it, and what stands in and around it that is not the story. Reads only; never
 * changes the document, never throws on a page's content.
 */
export function analyze(document: Document, options: AnalyzeOptions = {}): Analysis {
  const { page, strengths, article, extent: shown, isStory, hidden } = read(document, options);
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
