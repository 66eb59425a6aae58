import * as dom from './dom.ts';
import { mark, markOf } from './mark.ts';

/** Heights of the screen at which something is looked for that must not move. */
const LEVELS = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

/** Boxes whose space goes once they are out of view, with the mark that they will bear. */
const waiting = new Map<Element, string>();
let sight: IntersectionObserver | undefined;

/**
 * Makes a change, then scrolls so that what the reader sees stands where it stood.
 * `moving` are the elements that the change adds or takes away.
 */
export function steady(moving: readonly Element[], change: () => void): void {
  const anchor = anchorBeside(moving);
  const before = anchor && dom.boxOf(anchor).top;
  change();
  if (!anchor || before === undefined) return;
  const moved = dom.boxOf(anchor).top - before;
  if (Math.abs(moved) >= 1) dom.scrollerOf(anchor)?.scrollBy({ top: moved, behavior: 'instant' });
}

/**
 * Marks boxes at the moment at which no text moves under the reader's eye: at once before the first paint, in a tab that
 * nobody sees, out of view, and where the box takes no space of the page. In view between other text it is made invisible,
 * and its space goes when the reader has scrolled past; unless hiding is what the reader just asked for.
 */
export function conceal(boxes: ReadonlyMap<Element, string>, isAsked = false): void {
  if (isAsked) {
    for (const element of boxes.keys()) release(element);
    hideNow(boxes);
    return;
  }
  if (dom.visibility() === 'hidden' || isUnpainted()) {
    for (const [element, value] of boxes) mark(element, value);
    return;
  }
  const now = new Map<Element, string>();
  for (const [element, value] of boxes) {
    if (markOf(element) === value || waiting.has(element)) continue;
    if (mayGo(element)) now.set(element, value);
    else wait(element, value);
  }
  hideNow(now);
}

function hideNow(boxes: ReadonlyMap<Element, string>): void {
  steady([...boxes.keys()], () => {
    for (const [element, value] of boxes) mark(element, value);
  });
}

/** Takes a box from the list of those that wait: the reader wants it shown. */
export function release(element: Element): void {
  waiting.delete(element);
  sight?.unobserve(element);
}

/** Whether the browser has shown nothing of the page yet. */
const isUnpainted = (): boolean => performance.getEntriesByName('first-contentful-paint').length === 0;

/** Elements up to which a page is read before it is painted. */
const READ_AT_ONCE = 4000;
/** Before the first paint nothing can jump, so reading then spares the reader a sight of clutter; but not a long wait. */
export const mayReadUnseen = (): boolean => isUnpainted() && dom.size() <= READ_AT_ONCE;

/** Whether a box's space can go without moving text in view, or by scrolling on by as much. */
function mayGo(element: Element): boolean {
  const box = dom.boxOf(element);
  if (box.height < 1 || box.bottom <= 0 || box.top >= innerHeight) return true;
  for (const each of dom.around(element)) if (getComputedStyle(each).position === 'fixed') return true;
  return box.top <= 0 && (dom.scrollerOf(element)?.scrollTop ?? 0) >= box.height;
}

function wait(element: Element, value: string): void {
  waiting.set(element, value);
  mark(element, 'veil');
  sight ??= new IntersectionObserver((entries) => {
    const gone = entries.filter(({ isIntersecting, target }) => !isIntersecting && waiting.has(target));
    const boxes = gone.map(({ target }) => target);
    steady(boxes, () => {
      for (const box of boxes) {
        mark(box, waiting.get(box) ?? 'hide');
        release(box);
      }
    });
  });
  sight.observe(element);
}

/** Something in view that stands still unless `moving` moves it, the nearest to the eye first. */
function anchorBeside(moving: readonly Element[]): Element | undefined {
  if (moving.length === 0) return undefined;
  let partly: Element | undefined;
  for (const level of LEVELS) {
    const element = dom.at(innerWidth / 2, innerHeight * level);
    if (!element || moving.some((other) => dom.contains(other, element) || dom.contains(element, other))) continue;
    const { position } = getComputedStyle(element);
    if (position === 'fixed' || position === 'sticky') continue;
    if (dom.boxOf(element).top >= 0) return element;
    partly ??= element;
  }
  return partly;
}
