import type { Root } from 'mdast';

/** What a text block is for: `story`, or one kind of thing that is not the story. */
export type Label = (typeof LABELS)[number];
export const LABELS = [
  'story',
  'appeal',
  'newsletter',
  'promo',
  'ad',
  'social',
  'consent',
  'comments',
  'chrome',
] as const;

/** The labels that are hidden in the page by default, and that the reader can set to hide, fold or leave. */
export const CLUTTER = ['appeal', 'newsletter', 'promo', 'ad', 'social'] as const satisfies readonly Label[];
export type Clutter = (typeof CLUTTER)[number];

/** Where evidence comes from. Two independent families are needed to hide. */
export type Family = 'wording' | 'address' | 'structure' | 'topic' | 'repetition' | 'publisher' | 'protection';

/** An element that lays its content out as a block. Boxes stand in document order: a parent before its children. */
export interface Box {
  readonly index: number;
  readonly element: Element;
  readonly tag: string;
  /** Index of the nearest box around it; -1 for the body. */
  readonly parent: number;
  readonly depth: number;
  /** Stands in a frame's document: never hidden but with the whole frame, and never of the story. */
  readonly isFramed: boolean;
  /** The blocks inside are `page.blocks[first] … page.blocks[end - 1]`. */
  first: number;
  end: number;
  /** Totals of everything inside, in words and elements. */
  words: number;
  linkWords: number;
  links: number;
  images: number;
  controls: number;
  emailFields: number;
}

/** One run of text in its nearest block-level element. What signals ask about and what the judge labels. */
export interface Block {
  readonly index: number;
  /** Index of the box whose element directly holds the run. */
  readonly box: number;
  /** The box's element. */
  readonly element: Element;
  /** The run's text nodes in order; live, never copied. */
  readonly nodes: readonly Text[];
  /** Text with white space collapsed, zero-width characters removed. */
  readonly text: string;
  /** Its words in lower case. */
  readonly words: readonly string[];
  /** Share of its characters that are in links, 0 to 1. */
  readonly linkDensity: number;
  /** The links in or around the run. */
  readonly links: readonly Element[];
}

/** A document cut into boxes and blocks. Flat, in document order. */
export interface Page {
  readonly document: Document;
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
}

/** What a signal says of a block: how strongly (0 < strength ≤ 1), and the words or address that it saw. */
export interface Finding {
  strength: number;
  excerpt?: string;
}

/** A finding with the id and family of the signal that made it. */
export interface Evidence extends Finding {
  signal: string;
  family: Family;
}

/** The judge's answer for one block. */
export interface Verdict {
  label: Label;
  /** Probability of the label, 0 to 1. */
  confidence: number;
  /** Whether the block belongs to the body that the story's author wrote (not headline, byline, caption). */
  body: boolean;
}

/** One outermost element that the default settings hide. */
export interface Hidden {
  element: Element;
  /** Its text, block after block. */
  text: string;
  label: Label;
  confidence: number;
  evidence: Evidence[];
}

/** How much of the story the page shows: the answer as `state`, what it was told by, and how much there is. */
export interface Completeness {
  state: 'whole' | 'cut' | 'unknown';
  /** Ids of what was seen: 'declared-not-free', 'gate-at-end', 'faded-end', 'declared-length', … */
  evidence: string[];
  paragraphsShown: number;
  /** Words that the publisher declares for the whole story, where known. */
  wordsDeclared?: number;
}

/** An image in the story, with absolute http(s) address. */
export interface Picture {
  url: string;
  alt: string;
  width?: number;
  height?: number;
}

/** The story, as plain values. `root` alone is live. */
export interface Article {
  title: string;
  standfirst?: string;
  byline?: string;
  /** ISO 8601, with zone when the page gives one. */
  published?: string;
  modified?: string;
  /** The outlet's name. */
  siteName?: string;
  /** Canonical address, else the page's own. */
  url: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  image?: Picture;
  /** The element that holds the body, where there is one. */
  root?: Element;
  /** The story view as an mdast tree: body, and figures at their place. See tree.ts for the custom nodes. */
  tree: Root;
  /** The body: a blank line between blocks. No headline, standfirst, byline, date or caption. */
  text: string;
  /** All that the story view shows, in reading order. */
  readingText: string;
  /** Words in `text`; reading time in minutes at the language's usual pace. */
  words: number;
  minutes: number;
}

/** Everything the engine found on a page; elements are live. */
export interface Analysis {
  /** Whether the page is a story page at all. If not, `hidden` is empty. */
  isStory: boolean;
  hidden: Hidden[];
  article: Article;
  /** Sentences of the story, verbatim, in article order. */
  summary: string[];
  /** Whether the page shows the whole story: the `state` of `extent`. */
  completeness: Completeness['state'];
  /** How much of the story the page shows, and what tells. */
  extent: Completeness;
  /** The outlet's own support link, found in a hidden appeal. */
  support?: { url: string; text: string };
}

export interface AnalyzeOptions {
  /** Sentences in the summary; 3 by default. */
  sentences?: number;
  /** How sure the judge must be before it hides; 'balanced' by default. */
  sensitivity?: 'careful' | 'balanced' | 'thorough';
  /** The shadow root of an element; open ones alone by default. Who may look into closed ones brings them along. */
  shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/** A hidden element as a plain value; `id` is its place in `Analysis.hidden`. */
export interface ReportedHidden {
  id: number;
  label: Label;
  confidence: number;
  /** First words of its text. */
  opening: string;
  words: number;
  evidence: Evidence[];
}

/** An analysis as plain JSON: what the popup, the reader page and "Copy report" are drawn from. */
export interface Report {
  version: 1;
  url: string;
  isStory: boolean;
  article: Omit<Article, 'root'>;
  summary: string[];
  hidden: ReportedHidden[];
  extent: Completeness;
  support?: { url: string; text: string };
}
