import { evidenceFor } from '../../src/engine/gather.ts';
import { read } from '../../src/engine/index.ts';
import { SIGNALS } from '../../src/engine/signals/index.ts';
import type { Evidence, Label } from '../../src/engine/types.ts';
import { paint } from './paint.ts';

/** A block as `npm run inspect` shows it. */
export interface InspectedBlock {
  label: Label;
  confidence: number;
  /** Whether it is of the body that the popup shows. */
  isBody: boolean;
  isHidden: boolean;
  words: number;
  text: string;
  /** The tag of the element that holds it. */
  tag: string;
  /** What speaks for its label, strongest first. */
  evidence: Evidence[];
  /** Every signal that is met, by id. */
  strengths: Record<string, number>;
}

/** A page as `npm run inspect` shows it. */
export interface Inspected {
  isStory: boolean;
  extent: string;
  title: string;
  blocks: InspectedBlock[];
  hidden: { label: Label; confidence: number; first: number; last: number; tag: string }[];
}

/** Runs in the page, and reads only. */
function inspect(document: Document): Inspected {
  const { page, strengths, verdicts, article, extent, isStory, hidden } = read(document);
  const spans = hidden.map(({ box, label, confidence }) => {
    const { first, end, tag } = page.boxes[box]!;
    return { label, confidence, first, last: end - 1, tag };
  });
  return {
    isStory,
    extent: [extent.state, ...extent.evidence].join(', '),
    title: article.title,
    hidden: spans,
    blocks: page.blocks.map(({ text, words, box }, b) => {
      const { label, confidence, body } = verdicts[b]!;
      const met = SIGNALS.map(({ id }, s) => [id, strengths[b * SIGNALS.length + s]! / 255] as const);
      return {
        label,
        confidence,
        isBody: body,
        isHidden: spans.some(({ first, last }) => b >= first && b <= last),
        words: words.length,
        text,
        tag: page.boxes[box]!.tag,
        evidence: evidenceFor(label, page, strengths, b, b + 1),
        strengths: Object.fromEntries(met.filter(([, strength]) => strength > 0)),
      };
    }),
  };
}

/** Runs in the page, and colours it; gives it as HTML. */
function painted(document: Document): string {
  const told = inspect(document);
  const { page, hidden } = read(document);
  paint(
    page.blocks,
    told.blocks,
    hidden.map(({ box }) => page.boxes[box]!.element),
  );
  const roots = new Set(page.blocks.map(({ element }) => element.getRootNode()));
  const shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
  return document.documentElement.getHTML({ shadowRoots });
}

Object.assign(globalThis, { clearstoryInspect: inspect, clearstoryPainted: painted });
