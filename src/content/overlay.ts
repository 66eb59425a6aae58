import * as engine from '../engine/dom.ts';
import type { Analysis } from '../engine/types.ts';
import * as dom from './dom.ts';
import { freeScroll, inOrder, isLocked, type Undo } from './lock.ts';
import { mark, unmark } from './mark.ts';
import { freeWheel } from './wheel.ts';

/** Share of the screen from which an overlay keeps the reader from the story. */
const BLOCKS = 0.3;
/** Share of the screen that a backdrop covers. */
const COVERS = 0.8;
const BACKDROPS = 4;
/** How many neighbours of an overlay may be its backdrop. */
const NEIGHBOURS = 200;
/** How many things in a box are looked at. */
const PARTS = 50;
/** What closes a box; a box that cannot be closed is a gate, not an ask. Developers' names serve every language. */
const NAMES = ['class', 'id', 'aria-label', 'title', 'name', 'value', 'data-action', 'data-dismiss', 'data-testid'];
const CLOSING_NAMES = /(?<!dis|en)clos(?:e|ing)|dismiss|no[-_ ]?thanks|not[-_ ]?now|maybe[-_ ]?later/i;
const CLOSING_WORDS = /^(?:close|dismiss|skip|later|cancel|no,? thanks?|not now|maybe later|ask me later)\W*$/i;
const CROSS = /^[x×✕✖✗✘⨯❌]$/iu;

/** An overlay that was lifted: pressed back by `undo`. */
const lifted = new Map<Element, Undo>();

/** The element that lies over the page, of which `element` is a part or the wrapping; undefined for a box in the flow. */
export function layerOf(element: Element, story: Element | undefined): Element | undefined {
  return overlying(element, story) ?? (lies(element) ? element : undefined);
}

/** Whether an element, or one of the first things in it, is displayed over the page instead of in its flow. */
export function lies(element: Element): boolean {
  return [...partsOf(element)].some(isOver);
}

/** An element and the first things in it. A live list is not made whole for that, however much the element holds. */
function* partsOf(element: Element): Generator<Element> {
  yield element;
  const parts = Element.prototype.getElementsByTagName.call(element, '*');
  for (let at = 0; at < PARTS && parts[at]; at++) yield parts[at]!;
}

/** The outermost element that lies over the page among an element and those around it, short of the story's own. */
function overlying(element: Element, story: Element | undefined): Element | undefined {
  let layer: Element | undefined;
  for (const each of dom.around(element)) {
    if (each === dom.body() || (story && dom.contains(each, story))) break;
    if (isOver(each)) layer = each;
  }
  return layer;
}

function isOver(element: Element): boolean {
  const { position, display } = getComputedStyle(element);
  return (position === 'fixed' && display !== 'none') || isModal(element);
}

const isModal = (element: Element): element is HTMLDialogElement =>
  element instanceof HTMLDialogElement && element.matches(':modal');

/**
 * Whether an overlay stays, whatever its words: a password is asked for (a log-in, a password manager), or it bars the way
 * and the story behind is cut off, or it makes an appeal that the reader cannot close.
 */
export function isGate(layer: Element, { completeness }: Analysis, label: string): boolean {
  if (dom.inside(layer, 'input[type=password]').length > 0) return true;
  const bars = coverage(layer) >= BLOCKS || isModal(layer) || isLocked();
  return bars && (completeness === 'cut' || (label === 'appeal' && !canClose(layer)));
}

/** Whether something in an overlay closes it: by its words, by the name it has, or as a button that bears a cross. */
function canClose(layer: Element): boolean {
  return [...dom.inside(layer, 'button, [role=button], a, input[type=button], summary')].some((control) => {
    const href = engine.localName(control) === 'a' ? engine.attribute(control, 'href') : null;
    if (href && !/^(?:#|javascript:)/i.test(href)) return false; // it leads on
    const text = (engine.textContent(control) ?? '').trim();
    const names = NAMES.map((name) => engine.attribute(control, name) ?? '').join(' ');
    const isMute = text === '' && !engine.hasAttribute(control, 'aria-label') && !engine.hasAttribute(control, 'title');
    return isMute || CROSS.test(text) || CLOSING_WORDS.test(text) || CLOSING_NAMES.test(names);
  });
}

/**
 * Hides an overlay with everything that belongs to it: backdrop, scroll lock, blur, inertness of the page. Then tries whether
 * the page scrolls and the middle of the screen is page again; if it is worse off than before, all is put back at once.
 * Gives whether the overlay is hidden.
 */
export function lift(layer: Element, story: Element): boolean {
  if (lifted.has(layer)) return true;
  if (dom.fullscreen()) return false; // a film is being watched
  const before = { scrolls: scrolls(), reaches: reaches(story) };
  const undo: Undo[] = [];
  const locked = isLocked() || isModal(layer) || coverage(layer) >= BLOCKS;
  if (isModal(layer)) undo.push(closeDialog(layer));
  hide(layer, undo);
  if (locked) {
    for (const backdrop of backdrops(layer, story)) hide(backdrop, undo);
    undo.push(freeScroll(story), freeWheel());
  }
  const giveBack = () => {
    for (const step of undo.reverse()) step();
    lifted.delete(layer);
  };
  if ((before.scrolls && !scrolls()) || (before.reaches && !reaches(story))) {
    giveBack();
    return false;
  }
  lifted.set(layer, giveBack);
  const focused = dom.focused();
  if (focused instanceof HTMLElement && dom.contains(layer, focused)) focused.blur();
  return true;
}

/** Puts a lifted overlay back, with all that belongs to it. */
export function press(layer: Element): void {
  lifted.get(layer)?.();
}

/** Puts every lifted overlay back. */
export function pressAll(): void {
  for (const layer of [...lifted.keys()]) press(layer);
}

/** The lifted overlays that are still in the page. Locks of those that the page took away itself are given up. */
export function liftedLayers(): Element[] {
  for (const layer of [...lifted.keys()]) if (!layer.isConnected) press(layer);
  return [...lifted.keys()];
}

function hide(element: Element, undo: Undo[]): void {
  mark(element, 'hide');
  undo.push(() => unmark(element));
}

/** A modal dialog makes the page inert even when it is not displayed, so it is closed, as Esc would, and opened again. */
function closeDialog(dialog: HTMLDialogElement): Undo {
  const names = Element.prototype.getAttributeNames.call(dialog);
  HTMLDialogElement.prototype.close.call(dialog);
  return () => {
    if (engine.hasAttribute(dialog, 'open') || !dialog.isConnected) return;
    HTMLDialogElement.prototype.showModal.call(dialog);
    inOrder(dialog, names, 'open');
  };
}

/** Wordless layers over the screen: those that a click would meet, and those beside the overlay that let clicks through. */
function backdrops(layer: Element, story: Element): Element[] {
  const found = new Set<Element>();
  const beside = [...around(layer)].slice(0, NEIGHBOURS);
  for (const element of beside) if (isBackdrop(element, story)) found.add(element);
  for (let i = 0; i < BACKDROPS; i++) {
    const top = dom.at(innerWidth / 2, innerHeight / 2);
    const cover = top && [...dom.around(top)].find((element) => isBackdrop(element, story));
    if (!cover || found.has(cover)) break;
    found.add(cover);
    mark(cover, 'hide');
  }
  return [...found];
}

/** The siblings of an overlay, and of what wraps it. */
function* around(layer: Element): Generator<Element> {
  for (let each: Element | null = layer; each && each !== dom.body(); each = engine.parentElement(each)) {
    const parent = engine.parentElement(each);
    for (let child = parent && engine.firstChild(parent); child; child = engine.nextSibling(child))
      if (child !== each && child instanceof Element) yield child;
  }
}

function isBackdrop(element: Element, story: Element): boolean {
  if (dom.contains(element, story) || dom.contains(story, element)) return false;
  const { position, display } = getComputedStyle(element);
  if (display === 'none' || (position !== 'fixed' && position !== 'absolute')) return false;
  const isWordless = (engine.textContent(element) ?? '').trim().length < 3;
  return (
    isWordless && dom.inside(element, 'img, video, iframe, canvas, input').length === 0 && coverage(element) >= COVERS
  );
}

/** Share of the screen that an element, or the largest part of it that lies over the page, covers. */
function coverage(element: Element): number {
  const share = (each: Element): number => {
    const { left, right, top, bottom } = dom.boxOf(each);
    const width = Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0));
    return (width * Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))) / (innerWidth * innerHeight || 1);
  };
  return Math.max(...[...partsOf(element)].map(share));
}

/** Whether the page scrolls, tried and taken back. True for a page that has nothing to scroll. */
function scrolls(): boolean {
  const y = scrollY;
  const scroller = dom.scroller();
  if (!scroller || scroller.scrollHeight <= innerHeight + 1) return true;
  const to = y > 0 ? y - 1 : y + 1;
  scrollTo({ top: to, behavior: 'instant' });
  const moved = scrollY !== y;
  scrollTo({ top: y, behavior: 'instant' });
  return moved;
}

/** Whether the middle of the screen is the page, not something that lies over it. */
function reaches(story: Element): boolean {
  const middle = dom.at(innerWidth / 2, innerHeight / 2);
  return !!middle && !overlying(middle, story) && ![...dom.around(middle)].some((each) => isBackdrop(each, story));
}
