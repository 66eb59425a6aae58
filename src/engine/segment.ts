import { lettered } from './alphabet.ts';
import { Display, isVisible } from './display.ts';
import * as dom from './dom.ts';
import { isFolded } from './folded.ts';
import { frameBody } from './frame.ts';
import { finish, type Steps } from './steps.ts';
import { BLOCK, BLOCK_DISPLAY, INLINE, PARAGRAPH, SKIP } from './tags.ts';
import { clean, wordsOf } from './text.ts';
import { textLength } from './text-length.ts';
import type { AnalyzeOptions, Block, Box, Page } from './types.ts';

type RootOf = NonNullable<AnalyzeOptions['shadowRootOf']>;

const SPACE = /\s+/g;
const NO_SPACE = /\S/;
const WORD = lettered(String.raw`[\p{L}\p{N}]`);
const STYLED_AWAY = /display\s*:\s*none/i;
/** When less than this share of the text is on display, the page waits for its script to show itself. */
const SHOWN_AT_LEAST = 0.4;

/** A run of text while it is collected. */
interface Run {
  nodes: Text[];
  text: string;
  chars: number;
  linkChars: number;
  links: Element[];
}

/** An element whose children are being walked. */
interface Frame {
  next: Node | null;
  /** What follows `next` where it is not its siblings: what a slot was given, nothing after a frame's body. */
  slotted: Node[] | undefined;
  /** The frame's own box, or the one around an inline element. */
  box: Box;
  isBox: boolean;
  /** Nothing in here can be a box. */
  isInline: boolean;
  inParagraph: boolean;
  link: Element | undefined;
}

/**
 * Cuts a document into blocks: runs of text in their nearest block-level element, ended by a block-level child,
 * by `<hr>` and by two `<br>` in a row. One pass, document order, shadow roots and short frames of the same origin
 * included. Parts that the page does not display are left out, unless that leaves hardly anything.
 */
export const segment = (document: Document, rootOf?: RootOf): Page => finish(segmenting(document, rootOf));

/** Cuts a document into blocks, with pauses. */
export function* segmenting(document: Document, rootOf: RootOf = dom.shadowRoot): Steps<Page> {
  const { page, chars, hidden } = yield* walk(document, rootOf, true);
  const isEnough = (hiddenChars: number): boolean => chars >= SHOWN_AT_LEAST * (chars + hiddenChars);
  // what is hidden is counted only where it may be much
  const most = hidden.reduce((sum, element) => sum + (dom.textContent(element) ?? '').length, 0);
  if (isEnough(most) || isEnough(hidden.reduce((sum, element) => sum + textLength(element), 0))) return page;
  return (yield* walk(document, rootOf, false)).page;
}

/** Nodes between two moments at which the walk may be interrupted. */
const BETWEEN = 256;

function* walk(
  document: Document,
  rootOf: RootOf,
  heedStyle: boolean,
): Steps<{ page: Page; chars: number; hidden: Element[] }> {
  const display = new Display(document);
  const boxes: Box[] = [];
  const blocks: Block[] = [];
  let chars = 0;
  const hidden: Element[] = [];
  let run: Run | undefined;
  let breaks = 0;

  const flush = (box: Box): void => {
    breaks = 0;
    if (!run) return;
    const { nodes, text: raw, chars: length, linkChars, links } = run;
    run = undefined;
    const text = clean(raw);
    if (!WORD(text).test(text)) return;
    const words = wordsOf(text);
    const linkDensity = length > 0 ? linkChars / length : 0;
    chars += length;
    blocks.push({
      index: blocks.length,
      box: box.index,
      element: box.element,
      nodes,
      text,
      words,
      linkDensity,
      links,
    });
    box.words += words.length;
    box.linkWords += Math.round(words.length * linkDensity);
  };

  const open = (element: Element, tag: string, around: Box | undefined): Box => {
    const box: Box = {
      index: boxes.length,
      element,
      tag,
      parent: around ? around.index : -1,
      depth: around ? around.depth + 1 : 0,
      isFramed: around !== undefined && (around.isFramed || around.tag === 'iframe'),
      first: blocks.length,
      end: blocks.length,
      words: 0,
      linkWords: 0,
      links: 0,
      images: 0,
      controls: 0,
      emailFields: 0,
    };
    boxes.push(box);
    return box;
  };

  const close = (box: Box): void => {
    flush(box);
    box.end = blocks.length;
    const around = boxes[box.parent];
    if (!around) return;
    around.words += box.words;
    around.linkWords += box.linkWords;
    around.links += box.links;
    around.images += box.images;
    around.controls += box.controls;
    around.emailFields += box.emailFields;
  };

  const page: Page = { document, boxes, blocks };
  const root = dom.body(document);
  if (!root) return { page, chars, hidden };
  const stack: Frame[] = [
    {
      next: dom.firstChild(root),
      slotted: undefined,
      box: open(root, 'body', undefined),
      isBox: true,
      isInline: false,
      inParagraph: false,
      link: undefined,
    },
  ];

  let steps = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    steps += 1;
    if (steps % BETWEEN === 0) yield;
    const node = frame.next;
    if (!node) {
      if (frame.isBox) close(frame.box);
      stack.pop();
      continue;
    }
    frame.next = frame.slotted ? (frame.slotted.shift() ?? null) : dom.nextSibling(node);
    const type = dom.nodeType(node);
    if (type === Node.TEXT_NODE) {
      const text = node as Text;
      const data = text.data;
      const isBlank = !NO_SPACE.test(data);
      if (isBlank && !run) continue;
      run ??= { nodes: [], text: '', chars: 0, linkChars: 0, links: [] };
      run.text += data;
      if (isBlank) continue;
      const length = data.replace(SPACE, '').length;
      breaks = 0;
      run.nodes.push(text);
      run.chars += length;
      if (!frame.link) continue;
      run.linkChars += length;
      if (run.links.at(-1) !== frame.link) run.links.push(frame.link);
      continue;
    }
    if (type !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    const tag = dom.localName(element);
    if (tag === 'br') {
      breaks += 1;
      if (breaks > 1) flush(frame.box);
      else if (run) run.text += ' ';
      continue;
    }
    if (tag === 'hr') {
      flush(frame.box);
      continue;
    }
    if (tag === 'img' || tag === 'video') frame.box.images += 1;
    if (tag === 'input' || tag === 'button' || tag === 'select' || tag === 'textarea') {
      const type = tag === 'input' ? dom.attribute(element, 'type')?.toLowerCase() : undefined;
      if (type !== 'hidden') frame.box.controls += 1;
      if (type === 'email') frame.box.emailFields += 1;
    }
    // Frames in frames are left alone: a page cannot make a reading endless with them.
    const framed = tag === 'iframe' && !frame.box.isFramed ? frameBody(element) : null;
    if (SKIP.has(tag) && !framed) continue;
    const isBlock = BLOCK.has(tag) || (!frame.inParagraph && (tag === 'button' || tag === 'label'));
    // What is visible need not be asked for its style, which takes longer.
    const shownAs = INLINE.has(tag) ? 'inline' : isBlock && isVisible(element) ? 'block' : display.of(element);
    const style = dom.attribute(element, 'style');
    if (
      (dom.hasAttribute(element, 'hidden') ||
        (style !== null && STYLED_AWAY.test(style)) ||
        (heedStyle && shownAs === 'none')) &&
      !isFolded(element)
    ) {
      if (heedStyle) hidden.push(element);
      continue;
    }
    const isLink = tag === 'a' && dom.hasAttribute(element, 'href');
    if (isLink) frame.box.links += 1;
    const isBox =
      framed !== null || isBlock || BLOCK_DISPLAY.has(shownAs) || (!frame.isInline && display.holdsBlock(element));
    if (isBox) flush(frame.box);
    const shadow = rootOf(element);
    const slotted = framed ? [framed] : tag === 'slot' ? dom.assignedNodes(element) : [];
    stack.push({
      next: slotted[0] ?? dom.firstChild(shadow ?? element),
      slotted: slotted.length > 0 ? slotted.slice(1) : undefined,
      box: isBox ? open(element, tag, frame.box) : frame.box,
      isBox,
      isInline: !isBox,
      inParagraph: frame.inParagraph || PARAGRAPH.has(tag),
      link: isLink ? element : frame.link,
    });
  }
  return { page, chars, hidden };
}
