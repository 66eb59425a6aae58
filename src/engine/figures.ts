import { webAddress } from './address.ts';
import { splitCredit } from './caption.ts';
import * as dom from './dom.ts';
import { embedOf } from './embed.ts';
import type { Insert } from './flow.ts';
import { isOrnament, pictureOf } from './image.ts';
import { known } from './known.ts';
import { countBelow } from './sorted.ts';
import { clean } from './text.ts';
import type { Figure } from './tree.ts';
import type { Block, Box, Page, Verdict } from './types.ts';

const MEDIA = 'img,iframe,video[src],audio[src]';
const NAMES_CREDIT = /credit|copyright|source|photographer|attribution|autor|rights|quelle/i;
const NAMES_CAPTION = /caption|legend|bildunter|credit|copyright|figure|media|photo|image/i;
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)$/i;
const LONGEST_CAPTION_WORDS = 80;
/** A line named as a credit that has as many words is a caption with its credit. */
const CAPTION_WORDS = 20;
/** Blocks looked through for clutter around a picture or an embed. */
const MOST_BLOCKS = 12;

/** What figures are found by. */
export interface StoryPlace {
  page: Page;
  verdicts: readonly Verdict[];
  /** Indices of the body's blocks, in order; not empty. */
  body: readonly number[];
  /** Index of the block that shows the headline, or -1. */
  headline: number;
  /** The box that holds the body. */
  root: Box;
  base: string;
}

/** Finds the story's pictures and embeds with their captions and credits; gives them with their places, and the caption blocks. */
export function findFigures(place: StoryPlace): { inserts: Insert[]; captions: ReadonlySet<number> } {
  const { page, verdicts, body, base } = place;
  const first = body[0]!;
  const last = body.at(-1)!;
  const scope = scopeOf(place);
  const boxOf = new Map<Element, Box>();
  for (const box of page.boxes) boxOf.set(box.element, box);
  const inserts: Insert[] = [];
  const captions = new Set<number>();
  const seen = new Set<string>();
  const places = new Map<Box, ReadonlyMap<Node, number>>();
  for (const element of Element.prototype.querySelectorAll.call(scope.element, MEDIA)) {
    const near = nearestBox(element, boxOf);
    if (!near) continue;
    const own = ownBox(near, place);
    let at = own?.first;
    if (at === undefined) {
      const inBox = places.get(near) ?? placesIn(near, page);
      places.set(near, inBox);
      at = inBox.get(element) ?? near.first;
    }
    // between headline and end of the text, or right after it
    if (
      at > last + 1 ||
      (at <= first && at <= place.headline) ||
      (at <= first && place.headline < 0 && near.depth < place.root.depth)
    )
      continue;
    const around = own ? blocksIn(page, own) : [];
    if (around.some((block) => isClutter(verdicts[block.index]!))) continue;
    if (dom.localName(element) !== 'img') {
      const card = embedOf(element, base);
      if (card && !seen.has(card.url)) {
        seen.add(card.url);
        inserts.push({ at, node: card });
      }
      continue;
    }
    if (isOrnament(element)) continue;
    const picture = pictureOf(element, base);
    if (picture && seen.has(nameOf(picture.url))) continue;
    const texts = around.filter((block) => isBeside(verdicts[block.index]!));
    const after = own && texts.length === 0 ? captionAfter(own, place) : undefined;
    if (after) texts.push(after);
    const isTrailing = at > last;
    const isBare = !picture || isTrailing || isTeaser(element, picture.url, base);
    if (isBare && texts.length === 0) continue;
    if (picture) seen.add(nameOf(picture.url));
    for (const block of texts) captions.add(block.index);
    inserts.push({
      at,
      node: figure(picture ?? { url: '', alt: clean(dom.attribute(element, 'alt') ?? '') }, texts, place),
    });
  }
  return { inserts: inserts.sort((a, b) => a.at - b.at), captions };
}

/** Around headline and body, so that a picture between them is found. */
function scopeOf({ page, headline, root }: StoryPlace): Box {
  let box = root;
  while (headline >= 0 && box.parent >= 0 && (headline < box.first || headline >= box.end))
    box = page.boxes[box.parent]!;
  return box;
}

function nearestBox(element: Element, boxOf: ReadonlyMap<Element, Box>): Box | undefined {
  for (let at: Element | null = element; at; at = dom.parentElement(at)) {
    const box = boxOf.get(at);
    if (box) return box;
  }
  return undefined;
}

const holdsBody = (box: Box, { body }: StoryPlace): boolean => countBelow(body, box.end) > countBelow(body, box.first);

/** The largest box around a picture or embed that holds no other picture and nothing of the body; undefined right beside the body. */
function ownBox(near: Box, place: StoryPlace): Box | undefined {
  if (holdsBody(near, place)) return undefined;
  let own = near;
  for (let up = place.page.boxes[near.parent]; up; up = place.page.boxes[up.parent]) {
    if (up.end - up.first > MOST_BLOCKS || up.index <= place.root.index || holdsBody(up, place)) break;
    if (up.tag !== 'figure' && up.images > 1) break;
    own = up;
    if (up.tag === 'figure') break;
  }
  return own;
}

/** For each element in a box the index of the first block that stands after it. One walk. */
function placesIn(box: Box, page: Page): ReadonlyMap<Node, number> {
  const opening = new Map<Node, number>();
  for (const { index, nodes } of page.blocks.slice(box.first, box.end)) if (nodes[0]) opening.set(nodes[0], index);
  const places = new Map<Node, number>();
  const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = Document.prototype.createTreeWalker.call(page.document, box.element, show);
  let at = box.first;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const opened = opening.get(node);
    if (opened !== undefined) at = opened + 1;
    else if (dom.nodeType(node) === Node.ELEMENT_NODE) places.set(node, at);
  }
  return places;
}

const blocksIn = (page: Page, box: Box): readonly Block[] =>
  page.blocks.slice(box.first, Math.min(box.end, box.first + MOST_BLOCKS));
const isBeside = ({ label, body }: Verdict): boolean => label === 'story' && !body;
/** Share buttons and controls stand beside a story's own pictures, too. */
const isClutter = ({ label }: Verdict): boolean => label !== 'story' && label !== 'social' && label !== 'chrome';

/** A story line that is no body text and comes right after a picture, named or worded as a caption. */
function captionAfter(own: Box, { page, verdicts, headline, body }: StoryPlace): Block | undefined {
  const block = page.blocks[own.end];
  if (
    !block ||
    block.index === headline ||
    !isBeside(verdicts[block.index]!) ||
    block.words.length > LONGEST_CAPTION_WORDS
  )
    return undefined;
  const box = page.boxes[block.box]!;
  const names = dom.attribute(box.element, 'class') ?? '';
  const isNamed = NAMES_CAPTION.test(names) || box.tag === 'figcaption' || box.tag === 'caption';
  const isAmongBody = block.index > body[0]!;
  return isNamed || isAmongBody || splitCredit(block.text).credit !== '' ? block : undefined;
}

/** A picture that leads to another page, not to its own larger copy. */
function isTeaser(element: Element, url: string, base: string): boolean {
  const link = Element.prototype.closest.call(element, 'a[href]');
  const to = link && webAddress(dom.attribute(link, 'href'), base);
  if (!to) return false;
  const path = new URL(to).pathname;
  return !PICTURE_FILE.test(path) && nameOf(to) !== nameOf(url) && to.split('#')[0] !== base.split('#')[0];
}

/** What two addresses of one picture have in common: all but the query, which asks for a size. */
const nameOf = (url: string): string => url.replace(/^https?:/, '').replace(/[?#].*$/, '');

function figure(picture: Omit<Figure, 'type'>, texts: readonly Block[], { page }: StoryPlace): Figure {
  const credits: string[] = [];
  const lines: string[] = [];
  for (const block of texts) (namesCredit(page.boxes[block.box]!, block) ? credits : lines).push(block.text);
  const { caption, credit } =
    credits.length > 0 ? { caption: lines.join(' '), credit: credits.join(' ') } : splitCredit(lines.join(' '));
  return known<Figure>({
    ...picture,
    type: 'figure',
    caption: clean(caption) || undefined,
    credit: clean(credit) || undefined,
  });
}

const namesCredit = (box: Box, block: Block): boolean => {
  const inner = block.nodes[0] && dom.parentElement(block.nodes[0]);
  return [box.element, inner].some(
    (element) =>
      element && NAMES_CREDIT.test(dom.attribute(element, 'class') ?? '') && block.words.length < CAPTION_WORDS,
  );
};
