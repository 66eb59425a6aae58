import * as dom from './dom.ts';
import { SKIP } from './tags.ts';

const SPACE = /\s+/g;

/** Characters of text under an element, spaces, scripts and styles left out. */
export function textLength(element: Element): number {
  let length = 0;
  for (let child = dom.firstChild(element); child; child = dom.nextSibling(child)) {
    const type = dom.nodeType(child);
    if (type === Node.TEXT_NODE) length += (child as Text).data.replace(SPACE, '').length;
    else if (type === Node.ELEMENT_NODE && !SKIP.has(dom.localName(child))) length += textLength(child as Element);
  }
  return length;
}
