import * as engine from '../engine/dom.ts';
import { frameBody } from '../engine/frame.ts';
import type { Clutter } from '../engine/types.ts';
import * as dom from './dom.ts';
import { hash, printOf, tagPrint } from './print.ts';

/** How many elements inside those of one batch are looked at. */
const LOOKS = 500;
/** How often a box that the site puts back is hidden again before it is left alone. */
const AGAIN = 30;

/** Boxes that are recognised without reading the page: those of the site's memory, and those hidden on this page before. */
export class Known {
  /** By the hash of their start tag, which is cheap to take, the labels by the hash of all they are. */
  #byTag = new Map<string, Map<string, Clutter>>();
  #times = new Map<string, number>();
  /** Boxes whose start tag is known, but that are still being parsed. */
  #halfway = new Set<Element>();

  add(tag: string, key: string, label: Clutter): void {
    const boxes = this.#byTag.get(tag) ?? new Map<string, Clutter>();
    this.#byTag.set(tag, boxes.set(key, label));
  }

  /** The reader wants such a box shown. */
  drop(key: string): void {
    for (const boxes of this.#byTag.values()) boxes.delete(key);
  }

  clear(): void {
    this.#byTag.clear();
    this.#halfway.clear();
  }

  /** Which of the added elements, and of those in them, are known. Costs a hash of the start tag for all others. */
  among(added: readonly Element[], isParsing: boolean): Map<Element, Clutter> {
    const found = new Map<Element, Clutter>();
    if (this.#byTag.size === 0) return found;
    let looks = 0;
    const look = (element: Element): void => {
      const boxes = this.#byTag.get(tagPrint(element));
      if (!boxes) return;
      const key = keyOf(element);
      const label = boxes.get(key);
      if (label === undefined) {
        if (isParsing) this.#halfway.add(element);
        return;
      }
      this.#halfway.delete(element);
      const times = (this.#times.get(key) ?? 0) + 1;
      this.#times.set(key, times);
      if (times <= AGAIN) found.set(element, label);
    };
    for (const element of this.#halfway) look(element);
    for (const element of added) {
      look(element);
      for (const inner of dom.inside(element, '*')) {
        if (looks++ > LOOKS) break;
        look(inner);
      }
    }
    if (!isParsing) this.#halfway.clear();
    return found;
  }
}

/** Hash of all that a box is. */
export function keyOf(element: Element): string {
  const { shape, words } = printOf(element);
  return hash(shape + words + framedText(element));
}

/** What frames say: two boxes that hold nothing but a frame are not the same for that. */
function framedText(element: Element): string {
  const frames = engine.localName(element) === 'iframe' ? [element] : dom.inside(element, 'iframe');
  return [...frames].map((frame) => engine.textContent(frameBody(frame) ?? frame)).join('');
}
