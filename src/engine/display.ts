import * as dom from './dom.ts';
import { BLOCK, BLOCK_DISPLAY, INLINE, SKIP } from './tags.ts';

/** Whether an element has a place in what the page shows. False may have many reasons. */
export const isVisible = (element: Element): boolean => Element.prototype.checkVisibility.call(element);

/** How the page displays its elements; each is asked once. */
export class Display {
  private readonly view: Window | null;
  private readonly known = new Map<Element, string>();
  /** Elements that are known to hold a block-level one. */
  private readonly holders = new Set<Element>();

  constructor(document: Document) {
    this.view = dom.defaultView(document);
  }

  /** The style's `display`; empty in a document without a window. */
  of(element: Element): string {
    let display = this.known.get(element);
    if (display === undefined) {
      display = this.view ? this.view.getComputedStyle(element).display : '';
      this.known.set(element, display);
    }
    return display;
  }

  /** Whether an element that is not block-level itself holds one that is. */
  holdsBlock(element: Element): boolean {
    if (this.holders.has(element)) return true;
    for (let child = dom.firstChild(element); child; child = dom.nextSibling(child)) {
      if (dom.nodeType(child) !== Node.ELEMENT_NODE) continue;
      const inner = child as Element;
      const tag = dom.localName(inner);
      if (SKIP.has(tag)) continue;
      if (BLOCK.has(tag) || (!INLINE.has(tag) && BLOCK_DISPLAY.has(this.of(inner))) || this.holdsBlock(inner)) {
        this.holders.add(element);
        return true;
      }
    }
    return false;
  }
}
