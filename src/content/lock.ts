import * as engine from '../engine/dom.ts';
import * as dom from './dom.ts';
import { mark, unmark } from './mark.ts';

/** Gives back what a step changed. */
export type Undo = () => void;

/** Whether the page is kept from scrolling although there is more of it than fits. */
export function isLocked(): boolean {
  return lockedParts().length > 0;
}

/**
 * Lifts what an ask did to the page around `story`: scroll lock, fixed body, blur, `inert` and `aria-hidden`, a shade
 * painted by the page's own pseudo-elements. Styles are overruled by marks; attributes are taken, and can be put back.
 */
export function freeScroll(story: Element): Undo {
  const undo: Undo[] = [];
  const marks = new Map<Element, Set<string>>();
  const want = (element: Element, token: string) => marks.set(element, (marks.get(element) ?? new Set()).add(token));
  const body = dom.body();
  const fixedAt = body && getComputedStyle(body).position === 'fixed' ? -dom.boxOf(body).top : undefined;

  for (const [element, token] of lockedParts()) want(element, token);
  for (const element of dom.around(story)) {
    const style = getComputedStyle(element);
    if (/blur/.test(style.filter) || style.pointerEvents === 'none' || style.userSelect === 'none')
      want(element, 'clear');
    for (const name of ['inert', 'aria-hidden']) {
      const held = name === 'inert' ? engine.hasAttribute(element, name) : engine.attribute(element, name) === 'true';
      if (held) undo.push(takeAttribute(element, name));
    }
  }
  for (const element of [dom.root(), body])
    if (element && ['::before', '::after'].some((part) => isShade(element, part))) want(element, 'plain');

  for (const [element, tokens] of marks) {
    mark(element, [...tokens].join(' '));
    undo.push(() => unmark(element));
  }
  for (const [element] of lockedParts()) undo.push(overrule(element));
  if (fixedAt) {
    scrollTo({ top: fixedAt, behavior: 'instant' });
    undo.push(() => scrollTo({ top: 0, behavior: 'instant' }));
  }
  return () => {
    for (const step of undo.reverse()) step();
  };
}

/** Loosens a lock that the page wrote as important into the element's own style, which no style sheet can overrule. */
function overrule(element: Element): Undo {
  if (!(element instanceof HTMLElement)) return () => {};
  const was = engine.attribute(element, 'style') ?? '';
  for (const name of ['overflow', 'overflow-y', 'position', 'touch-action'])
    if (element.style.getPropertyPriority(name)) element.style.setProperty(name, 'initial', 'important');
  const ours = engine.attribute(element, 'style');
  return () => {
    if (engine.attribute(element, 'style') === ours) Element.prototype.setAttribute.call(element, 'style', was);
  };
}

/** Takes an attribute away; giving it back restores its place among the others, as a serialisation shows it. */
export function takeAttribute(element: Element, name: string): Undo {
  const names = Element.prototype.getAttributeNames.call(element);
  const taken = Element.prototype.getAttributeNode.call(element, name);
  if (!taken) return () => {};
  Element.prototype.removeAttributeNode.call(element, taken);
  return () => {
    if (engine.hasAttribute(element, name)) return;
    Element.prototype.setAttributeNode.call(element, taken);
    inOrder(element, names, name);
  };
}

/** Moves the attributes that stood behind `name` behind it again. */
export function inOrder(element: Element, names: readonly string[], name: string): void {
  for (const later of names.slice(names.indexOf(name) + 1)) {
    const attribute = Element.prototype.getAttributeNode.call(element, later);
    if (!attribute) continue;
    Element.prototype.removeAttributeNode.call(element, attribute);
    Element.prototype.setAttributeNode.call(element, attribute);
  }
}

/** What of <html> and <body> holds the page still, with the mark that lets go. */
function lockedParts(): [Element, string][] {
  const parts: [Element, string][] = [];
  const [root, body] = [dom.root(), dom.body()];
  if (!root || !body) return [];
  const height = Math.max(root.scrollHeight, body.scrollHeight);
  for (const element of [root, body]) {
    const style = getComputedStyle(element);
    const holds = /hidden|clip/.test(style.overflowY) || style.touchAction === 'none';
    if (holds && height > innerHeight + 1) parts.push([element, 'scroll']);
    if (style.position === 'fixed') parts.push([element, 'static']);
  }
  return parts;
}

/** Calls `read` on the page with the blur over its story lifted. */
export function unblurred<T>(story: Element, read: () => T): T {
  const blurred = [...dom.around(story)].filter((element) => /blur/.test(getComputedStyle(element).filter));
  for (const element of blurred) mark(element, 'clear');
  try {
    return read();
  } finally {
    for (const element of blurred) unmark(element);
  }
}

/** Whether a pseudo-element lies over the whole screen. */
function isShade(element: Element, part: string): boolean {
  const style = getComputedStyle(element, part);
  const covers =
    Number.parseFloat(style.height) >= innerHeight * 0.9 && Number.parseFloat(style.width) >= innerWidth * 0.9;
  return style.content !== 'none' && style.position === 'fixed' && covers;
}
