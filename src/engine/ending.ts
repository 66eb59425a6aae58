import * as dom from './dom.ts';
import type { Metadata } from './metadata.ts';
import { countBelow } from './sorted.ts';
import { bodyOf } from './story-body.ts';
import type { Page, Verdict } from './types.ts';

/** How the text that a page shows ends. */
export interface Ending {
  /** The body's blocks. */
  body: readonly number[];
  /** Those of them that the page shows, without faded and blurred remnants. */
  shown: readonly number[];
  /** An appeal stands right where the text ends. */
  gate: boolean;
  /** The text fades out, or is cut off by a box lower than itself. */
  faded: boolean;
  /** Text at the end is made unreadable. */
  blurred: boolean;
}

/** Blocks after the text among which a gate must begin. */
const NEAR = 4;
/** A faded element that holds more of the body's blocks than this is the story's own box; then its last block is the remnant. */
const MOST_REMNANTS = 3;
/** Boxes around the last block that may carry a veil of their own. */
const VEIL_STEPS = 4;
/** Characters that fit a line of a reading column at the least, and the line height where none is given. */
const LINE_CHARACTERS = 45;
const LINE_HEIGHT = 28;
/** Pixels from which on a greatest height cuts no story off: it is a number that templates write to open a fold. */
const NO_CUT = 3000;

/**
 * Looks at the end of the body: what stands after it and whether its last part is faded, clipped or blurred.
 * Without a gate or the publisher's word that the story is not free nothing counts as a remnant.
 */
export function endingOf(page: Page, verdicts: readonly Verdict[], metadata: Metadata): Ending {
  const body = bodyOf(page, verdicts, metadata.title);
  const gate = isGateAfter(page, verdicts, body);
  const ending = { body, shown: body, gate, faded: false, blurred: false };
  const last = body.at(-1);
  const view = dom.defaultView(page.document);
  if (last === undefined || !view) return ending;
  let shown = body;
  let steps = 0;
  for (let box = page.boxes[page.blocks[last]!.box]; box && box.parent >= 0; box = page.boxes[box.parent], steps += 1) {
    const style = view.getComputedStyle(box.element);
    if (/auto|scroll/.test(style.overflowY)) break;
    const from = countBelow(body, box.first);
    if (style.filter.includes('blur(')) {
      ending.blurred = true;
      if (from > 0) shown = keep(shown, from);
    }
    const clip = clipHeight(style);
    const fades = isFaded(style) || (steps < VEIL_STEPS && isVeil(view.getComputedStyle(box.element, '::after')));
    if (!fades && clip === undefined) continue;
    ending.faded = true;
    if (!gate && !isNotFree(metadata)) continue;
    if (clip !== undefined) shown = keep(shown, from + fitting(page, body.slice(from), clip, style));
    else shown = keep(shown, body.length - from <= MOST_REMNANTS && from > 0 ? from : body.length - 1);
  }
  return { ...ending, shown };
}

/** Whether the publisher declares that the story, or a part of it, is not free. */
export const isNotFree = ({ isAccessibleForFree, notFree }: Metadata): boolean =>
  isAccessibleForFree === false || notFree.length > 0;

const keep = (blocks: readonly number[], count: number): readonly number[] =>
  count < blocks.length ? blocks.slice(0, count) : blocks;

function isGateAfter(page: Page, verdicts: readonly Verdict[], body: readonly number[]): boolean {
  const last = body.at(-1);
  if (last === undefined) return false;
  for (let i = last + 1; i <= last + NEAR && i < page.blocks.length; i += 1) {
    const label = verdicts[i]!.label;
    if (label === 'appeal') return true;
    if (label === 'comments' || label === 'promo') return false;
  }
  return false;
}

/** Pixels of height to which a style cuts its content, where it does; the browser need not lay out for that. */
function clipHeight(style: CSSStyleDeclaration): number | undefined {
  if (!/hidden|clip/.test(style.overflowY)) return undefined;
  const height = Number.parseFloat(style.maxHeight);
  return style.maxHeight.endsWith('px') && height < NO_CUT ? height : undefined;
}

function isFaded(style: CSSStyleDeclaration): boolean {
  return style.maskImage.includes('gradient') || (style.webkitLineClamp !== 'none' && style.overflowY === 'hidden');
}

/** A gradient from nothing to the page's colour, laid over the text. */
const isVeil = (after: CSSStyleDeclaration): boolean =>
  after.content !== 'none' &&
  after.position === 'absolute' &&
  /gradient.*(?:transparent|, 0\))/.test(after.backgroundImage);

/** How many of the blocks surely fit a height. */
function fitting(page: Page, blocks: readonly number[], height: number, style: CSSStyleDeclaration): number {
  const lines = height / (Number.parseFloat(style.lineHeight) || LINE_HEIGHT);
  let used = 0;
  for (const [count, index] of blocks.entries()) {
    used += Math.ceil(page.blocks[index]!.text.length / LINE_CHARACTERS) + 1;
    if (used > lines) return count;
  }
  return blocks.length;
}
