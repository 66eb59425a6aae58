import { attribute, parentElement } from '../engine/dom.ts';

/** A property of the document as the browser gives it: a picture named `body` or `readyState` would stand in its way. */
function own<T>(name: keyof Document | 'prerendering'): () => T {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  return () => get?.call(document) as T; // undefined where this browser knows no such property
}

export const root = own<HTMLElement | null>('documentElement');
export const body = own<HTMLElement | null>('body');
export const readyState = own<DocumentReadyState>('readyState');
export const contentType = own<string>('contentType');
export const visibility = own<DocumentVisibilityState>('visibilityState');
export const prerendering = own<boolean | undefined>('prerendering');
export const focused = own<Element | null>('activeElement');
export const fullscreen = own<Element | null>('fullscreenElement');
export const scroller = own<Element | null>('scrollingElement');

/** The language that the document says it is written in, a BCP 47 tag; empty where it says none. */
export function declaredLanguage(): string {
  const element = root();
  return (element && attribute(element, 'lang')) ?? '';
}

/** All elements of the document, or of a shadow tree, that a selector fits, in document order. */
export const all = (selector: string, tree: Document | ShadowRoot = document): NodeListOf<Element> =>
  (tree instanceof ShadowRoot ? DocumentFragment : Document).prototype.querySelectorAll.call(tree, selector);
/** How many elements the document has. */
export const size = (): number => Document.prototype.getElementsByTagName.call(document, '*').length;
/** All elements inside an element that a selector fits. */
export const inside = (element: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(element, selector);
/** Whether a selector fits an element. */
export const fits = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
/** The topmost element at a point of the viewport. */
export const at = (x: number, y: number): Element | null => Document.prototype.elementFromPoint.call(document, x, y);
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const contains = (element: Node, other: Node | null): boolean => Node.prototype.contains.call(element, other);

/** An element and those around it, innermost first, out of shadow roots too. */
export function* around(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = parentElement(each)) yield each;
}

/** The element that scrolls what stands in `element`. */
export function scrollerOf(element: Element): Element | null {
  for (const each of around(element)) {
    if (each === body() || each === root()) break;
    if (each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return scroller();
}

/** Calls `then` once the document has all its elements, at once where it has. */
export function whenParsed(then: () => void): void {
  if (readyState() !== 'loading') then();
  else addEventListener.call(document, 'DOMContentLoaded', then, { once: true });
}
