import { baseUrl } from './address.ts';
import { around } from './around.ts';
import { packsFor } from './language.ts';
import { type Hits, Lexicon } from './lexicon.ts';
import { LinkAddresses } from './link-address.ts';
import type { Metadata } from './metadata.ts';
import { feltNames } from './names.ts';
import { Outlet } from './outlet.ts';
import type { Intent } from './phrases/phrase-pack.ts';
import { findProse, type Prose } from './prose.ts';
import { hiddenForPrint, Publisher } from './publisher.ts';
import { wordsOf } from './text.ts';
import { tokensOf } from './tokens.ts';
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
  readonly siblings: readonly number[];
  /** How often each text stands on the page. */
  readonly copies: ReadonlyMap<string, number>;
}

/** Widgets have fewer words than this; larger boxes hold several things. */
const WIDGET_WORDS = 160;

/** Adds to a segmented page what signals ask about; each thing is measured once. */
export function measure(page: Page, { title, siteName = '', lang = '', articleBody = '' }: Metadata): MeasuredPage {
  const { boxes, blocks } = page;
  const lexicon = new Lexicon(packsFor(lang.slice(0, 2).toLowerCase(), blocks));
  const hits = blocks.map((block) => lexicon.match(block.words, block.text));
  const prose = findProse(page);
  const copies = new Map<string, number>();
  for (const { text } of blocks) copies.set(text, (copies.get(text) ?? 0) + 1);
  return {
    ...page,
    hits,
    saturation: saturate(blocks, hits, prose),
    prose,
    topic: new Topic(page, prose, wordsOf(title)),
    outlet: new Outlet(siteName, page, prose),
    addresses: new LinkAddresses(baseUrl(page.document)),
    publisher: new Publisher(wordsOf(articleBody), hiddenForPrint(page.document)),
    widgets: blocks.map((block) => widgetOf(boxes, block, prose)),
    names: feltNames(
      boxes,
      boxes.map((box) => tokensOf(box.element)),
      prose.main,
    ),
    around: around(boxes),
    siblings: countSiblings(boxes),
    copies,
  };
}

function widgetOf(boxes: readonly Box[], block: Block, prose: Prose): number {
  let at = boxes[block.box]!;
  for (let up = boxes[at.parent]; up; up = boxes[up.parent]) {
    if (up.words > WIDGET_WORDS || holdsProse(up, prose)) break;
    at = up;
  }
  return at.index;
}

/** Whether a box holds paragraphs of the main prose as its own kind of content, not one that only looks like them. */
const holdsProse = ({ first, end }: Box, { blocks, first: start }: Prose): boolean =>
  (first <= start && end > start) || blocks.filter((index) => index >= first && index < end).length > 2;

/** The lesser of both halves' shares: what a story is about runs through it, what is put into it stands in one place. */
function saturate(blocks: readonly Block[], hits: readonly Hits[], prose: Prose): Map<Intent, number> {
  const halves = [new Map<Intent, number>(), new Map<Intent, number>()] as const;
  let before = 0;
  for (const index of prose.blocks) {
    const length = blocks[index]!.words.length;
    const half = before * 2 < prose.words ? halves[0] : halves[1];
    before += length;
    for (const intent of Object.keys(hits[index]!) as Intent[])
      half.set(intent, (half.get(intent) ?? 0) + (2 * length) / Math.max(1, prose.words));
  }
  return new Map([...halves[0]].map(([intent, share]) => [intent, Math.min(share, halves[1].get(intent) ?? 0)]));
}

function countSiblings(boxes: readonly Box[]): number[] {
  const shape = ({ parent, tag, links, images, first, end }: Box): string =>
    links > 0 ? `${parent} ${tag} ${images > 0} ${Math.min(4, end - first)}` : '';
  const counts = new Map<string, number>();
  for (const box of boxes) counts.set(shape(box), (counts.get(shape(box)) ?? 0) + 1);
  return boxes.map((box) => (box.links > 0 ? counts.get(shape(box))! : 0));
}
