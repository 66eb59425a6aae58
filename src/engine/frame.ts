import * as dom from './dom.ts';
import { textLength } from './text-length.ts';

/** What asks is short. A frame that holds more is a page of its own, an interactive, a story. */
const MOST_ELEMENTS = 400;
const MOST_CHARACTERS = 2000;

/** The body of what a frame shows, where it is read as a part of the page: of the same origin, short, and not without text. */
export function frameBody(frame: Element): Element | null {
  const document = dom.frameDocument(frame);
  const body = document && dom.body(document);
  if (!body || Element.prototype.getElementsByTagName.call(body, '*').length > MOST_ELEMENTS) return null;
  const length = textLength(body);
  return length > 0 && length <= MOST_CHARACTERS ? body : null;
}
