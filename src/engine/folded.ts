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
/** What can be pressed, to whoever listens and to assistive technology. */
const PRESSABLE = 'button,[role=button],[aria-expanded],[tabindex]';
const HEADINGS = 'h2,h3,h4,h5,h6';
/** A gate hides one part of a story, an accordion each of at least this many. */
const FEWEST_PANELS = 3;
/** Characters that a panel's title may have beside its heading: "Show", a mark. */
const BESIDE_HEADING = 20;
/** Elements among which the others are looked for. */
const MOST_LOOKED = 500;
/** From a panel to what holds it and the others. */
const STEPS_TO_ALL = 3;

/** Whether an element that is not shown is such a part. */
export const isFolded = (element: Element): boolean => matches(element, FOLDED) || isPanel(element);

/** Whether an element that is not shown stands in such a part. */
export function isInFolded(element: Element): boolean {
  for (let at: Element | null = element; at; at = dom.parentElement(at)) if (isFolded(at)) return true;
  return false;
}

const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);

/** One of several parts alike, each with a title right before it that opens it: an accordion whose markup does not say so. */
function isPanel(element: Element): boolean {
  if (!isFoldedBelowTitle(element)) return false;
  const shape = shapeOf(element);
  let around = dom.parentElement(element);
  for (let step = 1; around && step < STEPS_TO_ALL; step += 1) around = dom.parentElement(around) ?? around;
  let panels = 0;
  let looked = 0;
  for (const each of around ? dom.byTag(around, dom.localName(element)) : []) {
    looked += 1;
    if (looked > MOST_LOOKED) break;
    if (shapeOf(each) === shape && isFoldedBelowTitle(each)) panels += 1;
    if (panels === FEWEST_PANELS) return true;
  }
  return false;
}

function isFoldedBelowTitle(element: Element): boolean {
  const around = dom.parentElement(element);
  if (!around || isVisible(element) || !isVisible(around)) return false;
  let title = dom.previousElement(element);
  while (title && SKIP.has(dom.localName(title))) title = dom.previousElement(title);
  const heading = title && (matches(title, HEADINGS) ? title : Element.prototype.querySelector.call(title, HEADINGS));
  if (!title || !heading || !isVisible(heading)) return false;
  return lengthOf(title) <= lengthOf(heading) + BESIDE_HEADING && isPressable(title, heading);
}

/** A chapter's heading over what a gate withholds cannot be pressed. */
const isPressable = (title: Element, heading: Element): boolean =>
  matches(title, PRESSABLE) ||
  Element.prototype.querySelector.call(title, PRESSABLE) !== null ||
  getComputedStyle(heading).cursor === 'pointer';

const lengthOf = (element: Element): number => (dom.textContent(element) ?? '').trim().length;

const shapeOf = (element: Element): string => dom.attribute(element, 'class') ?? '';
