import * as dom from './dom.ts';
import type { KeptFromView } from './hidden-from-view.ts';

/** Paragraphs looked at, from the end, and how many of them, how long, make a hidden rest of the story. */
const MOST_LOOKED_AT = 200;
const FEWEST = 2;
const LETTERS = 100;

/**
 * Whether prose stands in the document right after the text, kept from view. `root` holds the text, `last` is its last
 * node. Only its presence is told; what it says is not read.
 */
export function hasHiddenRest(root: Element, last: Node, isKept: KeptFromView): boolean {
  const around = dom.parentElement(root) ?? root;
  const paragraphs = Element.prototype.getElementsByTagName.call(around, 'p');
  let hidden = 0;
  const end = Math.max(0, paragraphs.length - MOST_LOOKED_AT);
  for (let i = paragraphs.length - 1; i >= end && hidden < FEWEST; i -= 1) {
    const paragraph = paragraphs[i]!;
    const isAfter = Node.prototype.compareDocumentPosition.call(last, paragraph) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!isAfter) break;
    if ((dom.textContent(paragraph) ?? '').length >= LETTERS && isKept(paragraph)) hidden += 1;
  }
  return hidden >= FEWEST;
}
