import { attribute } from '../engine/dom.ts';
import { all } from './dom.ts';
import css from './hide.css?inline';

/** The one attribute that hide.css acts on. */
export const MARK = 'data-clearstory';
/** How a mark begins that leaves a line in a box's place, folded or thin; what follows is the line's text. */
export const FOLD = '+';
export const HAIRLINE = '…';
/** Selects what bears a mark. */
export const STRAY = `[${MARK}]`;

/** What the page's own value was where Clearstory has marked; null where it had none. */
const before = new Map<Element, string | null>();
/** The sheets that were given to trees which the manifest's hide.css does not reach. */
const adopted = new Map<Document | ShadowRoot, CSSStyleSheet>();
/** Whether the manifest's hide.css is in force. */
let reached = false;

/** Whether a mark leaves a thin line. */
export const isHairline = (mark: string | undefined): boolean => mark?.[0] === HAIRLINE;
/** Whether a mark leaves a line, folded or thin, that opens. */
export const isLine = (mark: string | undefined): boolean => mark?.[0] === FOLD || isHairline(mark);
/** Whether a mark takes a box out of sight, but for a line. */
export const isAway = (mark: string | undefined): boolean => mark === 'hide' || mark === 'veil' || isLine(mark);

/** Sets the mark of an element. */
export function mark(element: Element, value: string): void {
  if (!before.has(element)) before.set(element, attribute(element, MARK));
  if (attribute(element, MARK) === value) return;
  Element.prototype.setAttribute.call(element, MARK, value);
  adopt(element);
}

/** Gives an element back as the page made it. */
export function unmark(element: Element): void {
  const was = before.get(element);
  if (was === undefined) return;
  before.delete(element);
  if (was === null) Element.prototype.removeAttribute.call(element, MARK);
  else Element.prototype.setAttribute.call(element, MARK, was);
}

/** The mark that an element bears; undefined when Clearstory has not marked it, or the page took the mark away. */
export function markOf(element: Element): string | undefined {
  return before.has(element) ? (attribute(element, MARK) ?? undefined) : undefined;
}

/** Gives the whole page back, copies included that the page made of marked elements. */
export function unmarkAll(): void {
  for (const element of [...before.keys()]) unmark(element);
  sweep();
  for (const [tree, sheet] of adopted)
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  adopted.clear();
}

/** Takes away marks that nobody answers for: on copies which the page made of marked elements. */
export function sweep(): void {
  for (const tree of [document, ...adopted.keys()])
    for (const stray of all(STRAY, tree)) Element.prototype.removeAttribute.call(stray, MARK);
}

/** Forgets marked elements that the page has thrown away, so that they can be collected. */
export function forgetGone(): void {
  for (const element of before.keys()) if (!element.isConnected) unmark(element);
}

/**
 * Calls `read` on the page as its publisher made it. Nothing is painted in between; what is read is what a first reading
 * would see, which the marks' own look would falsify.
 */
export function unmarked<T>(read: () => T): T {
  const marks = [...before.keys()].map((element) => [element, attribute(element, MARK)] as const);
  for (const [element] of marks) unmark(element);
  try {
    return read();
  } finally {
    for (const [element, value] of marks) if (value !== null) mark(element, value);
  }
}

/**
 * The manifest brings hide.css into the document, unless the reader let Clearstory into this tab with a click; a
 * shadow root needs it brought in any case. No node is inserted, and a page's policy for styles does not matter.
 */
function adopt(element: Element): void {
  const tree = Node.prototype.getRootNode.call(element);
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return;
  const known = adopted.get(tree);
  if (known && tree.adoptedStyleSheets.includes(known)) return;
  if (tree === document && !known) {
    reached ||= getComputedStyle(element).getPropertyValue('--clearstory') === '1';
    if (reached) return;
  }
  const sheet = known ?? new CSSStyleSheet();
  if (!known) sheet.replaceSync(css);
  adopted.set(tree, sheet);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}
