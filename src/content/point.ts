import { clean } from '../engine/text.ts';
import * as dom from './dom.ts';
import { mark, markOf, unmark } from './mark.ts';

const OUTLINE_MS = 3000;

/** Scrolls to an element and outlines it for a moment, shown even if it is hidden. False when the page has lost it. */
export function pointAt(element: Element): boolean {
  if (!element.isConnected) return false;
  const was = markOf(element);
  mark(element, was === undefined ? 'outline' : 'peek');
  bringIntoView(dom.boxOf(element), element);
  setTimeout(() => {
    if (markOf(element) !== 'outline' && markOf(element) !== 'peek') return;
    if (was === undefined) unmark(element);
    else mark(element, was);
  }, OUTLINE_MS);
  return true;
}

/** Does so with each of some elements, and ends at the first of them. False when there is none. */
export function pointAtAll(elements: readonly Element[]): boolean {
  return [...elements].reverse().filter(pointAt).length > 0;
}

/** Scrolls to a sentence under `within` and highlights it; nothing is put into the page. False when it is not there. */
export function pointAtText(sentence: string, within: Element | null): boolean {
  const range = within && rangeOf(clean(sentence), within);
  const parent = range?.startContainer.parentElement;
  if (!range || !parent) return false;
  CSS.highlights.set('clearstory', new Highlight(range));
  bringIntoView(range.getBoundingClientRect(), parent);
  addEventListener('pointerdown', () => CSS.highlights.delete('clearstory'), { once: true });
  return true;
}

function bringIntoView(box: DOMRect, element: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = box.top - innerHeight / 2 + Math.min(box.height, innerHeight) / 2;
  dom.scrollerOf(element)?.scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
}

/** What `clean` makes of a character between others. */
const cleaned = (char: string): string => clean(`|${char}|`).slice(1, -1);

/** Where a text with single spaces stands, whatever white space and zero-width characters the page has in it. */
function rangeOf(wanted: string, within: Element): Range | undefined {
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset++) {
      const char = cleaned(data[offset]!);
      if (char === '' || (char === ' ' && (text === '' || text.endsWith(' ')))) continue;
      text += char;
      places.push({ node: node as Text, offset });
    }
  }
  const at = text.indexOf(wanted);
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  if (at < 0 || !first || !last) return undefined;
  const range = new Range();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
