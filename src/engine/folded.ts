import { isVisible } from './display.ts';
import * as dom from './dom.ts';
import { SKIP } from './tags.ts';

/**
 * Parts that a page hides until they are wanted, not from its readers: a folded section, a tab, a slide, an accordion's
 * panel (WAI-ARIA Authoring Practices), and a part that React has streamed and not yet put in its place.
 */
const FOLDED =
  'details:not([open]),[role=tabpanel],[aria-roledescription=slide],[hidden=until-found],' +
  '[role=region][aria-labelledby],[hidden][id^="S:"]';
const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
const HEADINGS = 'h2,h3,h4,h5,h6';
/** A gate hides one part of a story, an accordion each of at least this many. */
const FEWEST_PANELS = 3;
/** Elements from a panel to its item among the others. */
const ITEM_STEPS = 3;

/** Whether an element that is not shown is such a part. */
export const isFolded = (element: Element): boolean => matches(element, FOLDED) || isPanel(element);

/** Whether an element that is not shown stands in such a part. */
export function isInFolded(element: Element): boolean {
  for (let at: Element | null = element; at; at = dom.parentElement(at)) if (isFolded(at)) return true;
  return false;
}

/** One of several parts alike, each with a heading right before it: an accordion whose markup does not say so. */
function isPanel(element: Element): boolean {
  const item = dom.parentElement(element);
  if (!item || isVisible(element) || !isVisible(item)) return false;
  const title = before(element);
  if (!title || !(matches(title, HEADINGS) || Element.prototype.querySelector.call(title, HEADINGS))) return false;
  let at: Element | null = element;
  for (let step = 0; at && step < ITEM_STEPS; step += 1, at = dom.parentElement(at))
    if (alike(at, dom.parentElement(at)) >= FEWEST_PANELS) return true;
  return false;
}

/** The element before another, past what never shows. */
function before(element: Element): Element | null {
  let at = dom.previousElement(element);
  while (at && SKIP.has(dom.localName(at))) at = dom.previousElement(at);
  return at;
}

/** How many elements in a parent have the tag and the class of one of them. */
function alike(element: Element, parent: Element | null): number {
  const shape = shapeOf(element);
  let count = 0;
  for (let at = parent && dom.firstElement(parent); at; at = dom.nextElement(at)) if (shapeOf(at) === shape) count += 1;
  return count;
}

const shapeOf = (element: Element): string => `${dom.localName(element)} ${dom.attribute(element, 'class') ?? ''}`;
