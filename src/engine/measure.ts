import { baseUrl } from './address.ts';
import { around } from './around.ts';
import { ONE_THING_WORDS } from './boxes.ts';
import { packsFor } from './language.ts';
import { type Hits, Lexicon } from './lexicon.ts';
import { LinkAddresses } from './link-address.ts';
import type { Metadata } from './metadata.ts';
import { feltNames } from './names.ts';
import { Outlet } from './outlet.ts';
import type { Intent } from './phrases/phrase-pack.ts';
import { findProse, type Prose } from './prose.ts';
import { hiddenForPrint, Publisher } from './publisher.ts';
import { countBelow } from './sorted.ts';
import { finish, type Steps } from './steps.ts';
import { wordsOf } from './text.ts';
import { Topic } from './topic.ts';
import type { Block, Box, Page } from './types.ts';

/** A page with everything that signals may ask about. */
export interface MeasuredPage extends Page {
  /** Phrases met in each block. */
  readonly hits: readonly Hits[];
  /** Shares of the prose's words that stand in blocks which meet an intent, in the half that meets it less. */
  readonly saturation: ReadonlyMap<Intent, number>;
  readonly prose: Prose;
  readonly topic: Topic;
  readonly outlet: Outlet;
  readonly addresses: LinkAddresses;
  readonly publisher: Publisher;
  /** Each block's widget: index of the largest box around it that is small and does not hold the prose. */
  readonly widgets: readonly number[];
  /** How strongly each kind of name is felt in each box: `[kind * boxes.length + box]`. */
  readonly names: Float32Array;
  /** What is around each box, itself included; see around.ts. */
  readonly around: Uint16Array;
  /** How many siblings of each box, itself included, are built like it and hold links. */
  readonly siblings: Uint32Array;
  /** How often each text stands on the page. */
  readonly copies: ReadonlyMap<string, number>;
}

/** Blocks between two moments at which measuring may be interrupted. */
const BETWEEN = 100;

/** Adds to a segmented page what signals ask about; each thing is measured once. */
export const measure = (page: Page, metadata: Metadata): MeasuredPage => finish(measuring(page, metadata));

/** Measures, with pauses. */
export function* measuring(
  page: Page,
  { title, siteName = '', lang = '', articleBody = '' }: Metadata,
): Steps<MeasuredPage> {
  const { boxes, blocks } = page;
  const lexicon = new Lexicon(packsFor(lang, blocks));
  yield;
  const hits: Hits[] = [];
  const copies = new Map<string, number>();
  for (const { words, text } of blocks) {
    if (hits.length % BETWEEN === 0) yield;
    hits.push(lexicon.match(words, text));
    copies.set(text, (copies.get(text) ?? 0) + 1);
  }
  const parts = around(boxes);
  const prose = findProse(page, parts);
  yield;
  const topic = new Topic(page, prose, wordsOf(title));
  yield;
  const names = feltNames(boxes, prose.main);
  yield;
  const widgets = widgetsOf(boxes, prose);
  return {
    ...page,
    hits,
    saturation: saturate(blocks, hits, prose, copies),
    prose,
    topic,
    outlet: new Outlet(siteName, page, prose),
    addresses: new LinkAddresses(baseUrl(page.document)),
    publisher: new Publisher(wordsOf(articleBody), hiddenForPrint(page.document), blocks.length),
    widgets: blocks.map(({ box }) => widgets[box]!),
    names,
    around: parts,
    siblings: countSiblings(boxes),
    copies,
  };
}

/** The widget of each box, from the outside in. */
function widgetsOf(boxes: readonly Box[], prose: Prose): Int32Array {
  const found = new Int32Array(boxes.length);
  for (const { index, parent } of boxes) {
    const up = boxes[parent];
    found[index] = up && up.words <= ONE_THING_WORDS && !holdsProse(up, prose) ? found[parent]! : index;
  }
  return found;
}

/** A box holds no more paragraphs of the main prose than this when they only look like it: an ask, a teaser's lines. */
const LOOKALIKES = 2;

/** Whether a box holds paragraphs of the main prose as its own kind of content, not one that only looks like them. */
const holdsProse = ({ first, end }: Box, { blocks, first: start }: Prose): boolean =>
  (first <= start && end > start) || countBelow(blocks, end) - countBelow(blocks, first) > LOOKALIKES;

/** Where more of the prose than this stands word for word twice, it is the story itself that does. */
const TWICE = 0.5;

/**
 * The lesser of both halves' shares: what a story is about runs through it, what is put into it stands in one place, or
 * word for word in several.
 */
function saturate(
  blocks: readonly Block[],
  hits: readonly Hits[],
  prose: Prose,
  copies: ReadonlyMap<string, number>,
): Map<Intent, number> {
  const isTwice = (index: number): boolean => copies.get(blocks[index]!.text)! > 1;
  let twice = 0;
  for (const index of prose.blocks) if (isTwice(index)) twice += blocks[index]!.words.length;
  const isStoryTwice = twice > TWICE * prose.words;
  const halves = [new Map<Intent, number>(), new Map<Intent, number>()] as const;
  let before = 0;
  for (const index of prose.blocks) {
    const length = blocks[index]!.words.length;
    const half = before * 2 < prose.words ? halves[0] : halves[1];
    before += length;
    if (!isStoryTwice && isTwice(index)) continue;
    for (const intent of Object.keys(hits[index]!) as Intent[])
      half.set(intent, (half.get(intent) ?? 0) + (2 * length) / Math.max(1, prose.words));
  }
  return new Map([...halves[0]].map(([intent, share]) => [intent, Math.min(share, halves[1].get(intent) ?? 0)]));
}

function countSiblings(boxes: readonly Box[]): Uint32Array {
  const counts = new Map<string, number>();
  const shapes: string[] = [];
  for (const { parent, tag, links, images, first, end } of boxes) {
    const shape = links > 0 ? `${parent} ${tag} ${images > 0} ${Math.min(4, end - first)}` : '';
    shapes.push(shape);
    if (links > 0) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return Uint32Array.from(shapes, (shape) => (shape === '' ? 0 : counts.get(shape)!));
}
