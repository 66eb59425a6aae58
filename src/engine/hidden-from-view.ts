import * as dom from './dom.ts';
import { isFolded, isInFolded } from './folded.ts';

/** Paragraphs looked at to see whether the page shows itself at all. */
const SAMPLE = 40;
/** Characters of a paragraph that is prose. */
const PROSE = 60;

/** Whether the page keeps an element from view. */
export type KeptFromView = (element: Element) => boolean;

/**
 * Finds out what a page keeps from a reader's view: what is hidden by attribute or by style, parts declared not free
 * (`notFree`, CSS selectors), and text kept from assistive technology beside the visible story. Reads styles, never
 * layout; each element is asked once. What the reader can open (a closed `<details>`, another tab) is not kept from view.
 * A page that shows nothing at all waits for its script: there, and in a document without a window, attributes alone count.
 */
export function keptFromView(document: Document, notFree: readonly string[]): KeptFromView {
  const gated = gatedParts(document, notFree);
  const heedsStyle = dom.defaultView(document) !== null && showsItself(document);
  const memo = new Map<Element, boolean>();

  const byOwnAttributes = (element: Element): boolean => {
    if (gated.has(element)) return true;
    if (dom.attribute(element, 'aria-hidden') === 'true' && !holdsPage(element)) return true;
    return !heedsStyle && dom.attribute(element, 'hidden') !== null && !isFolded(element);
  };
  const byAttributes = (element: Element): boolean => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !memo.has(at); at = dom.parentElement(at)) path.push(at);
    let kept = at ? memo.get(at)! : false;
    for (const below of path.reverse()) {
      kept ||= byOwnAttributes(below);
      memo.set(below, kept);
    }
    return kept;
  };
  const seen = new Map<Element, boolean>();
  return (element) => {
    if (byAttributes(element)) return true;
    if (!heedsStyle) return false;
    const known = seen.get(element);
    if (known !== undefined) return known;
    const kept = !isVisible(element) && !isInFolded(element) && !isRevealed(element);
    seen.set(element, kept);
    return kept;
  };
}

function gatedParts(document: Document, selectors: readonly string[]): ReadonlySet<Element> {
  const parts = new Set<Element>();
  for (const selector of selectors) {
    try {
      for (const part of Document.prototype.querySelectorAll.call(document, selector)) parts.add(part);
    } catch {
      // no selector
    }
  }
  if (parts.size === 0) return parts;
  const opening = firstParagraph(document);
  for (const part of parts) if (opening && Node.prototype.contains.call(part, opening)) parts.delete(part);
  return parts;
}

/**
 * The first paragraph of prose after the headline, not a standfirst in the story's header. A declared part that holds it is
 * the whole story, not its gated rest: it says that the story is not free, but not what of it the page keeps from view.
 */
function firstParagraph(document: Document): Element | undefined {
  const hasView = dom.defaultView(document) !== null;
  let isAfterHeadline = false;
  for (const element of Document.prototype.querySelectorAll.call(document, 'h1,p:not(header p)')) {
    if (dom.localName(element) === 'h1') isAfterHeadline = true;
    else if (
      isAfterHeadline &&
      (dom.textContent(element) ?? '').trim().length >= PROSE &&
      (!hasView || isVisible(element))
    )
      return element;
  }
  return undefined;
}

/** A dialog makes the page behind it inert; that does not hide the story. */
const holdsPage = (element: Element): boolean =>
  ['body', 'main'].includes(dom.localName(element)) ||
  Element.prototype.querySelector.call(element, 'h1,main,article') !== null;

const isVisible = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { checkOpacity: true, checkVisibilityCSS: true });

/** Some of the headline and the paragraphs is visible. */
function showsItself(document: Document): boolean {
  const headlines = Document.prototype.getElementsByTagName.call(document, 'h1');
  for (const headline of headlines) if (isVisible(headline)) return true;
  const paragraphs = Document.prototype.getElementsByTagName.call(document, 'p');
  const step = Math.max(1, Math.floor(paragraphs.length / SAMPLE));
  for (let i = 0; i < paragraphs.length; i += step) if (isVisible(paragraphs[i]!)) return true;
  return headlines.length + paragraphs.length === 0;
}

/** Text at opacity 0 that moves in once the reader scrolls there: by a transition, an animation, or out of a transform. */
function isRevealed(element: Element): boolean {
  if (!Element.prototype.checkVisibility.call(element, { checkVisibilityCSS: true })) return false;
  for (let at: Element | null = element; at; at = dom.parentElement(at)) {
    const style = getComputedStyle(at);
    if (style.opacity !== '0') continue;
    return /[1-9]/.test(style.transitionDuration) || style.animationName !== 'none' || style.transform !== 'none';
  }
  return false;
}
