import * as dom from './dom.ts';
import { isHairline, isLine, mark, markOf } from './mark.ts';
import { shadowRootOf } from './roots.ts';

/** How long the pointer rests on a thin line before it opens: less is on its way to something else. In ms. */
const REST_MS = 250;

/** What is open, and what it was. */
interface Peeked {
  element: Element;
  line: string;
  by: 'click' | 'pointer' | 'key';
  /** Whether the pointer has been inside since. */
  isEntered: boolean;
}

/**
 * Lets a click, a tap or Enter open what was folded or stands behind a thin line, and a pointer that rests on such a line;
 * a click elsewhere, Esc, or the pointer's leaving closes it. `change` makes each step, or declines it.
 * Gives the function that stops it.
 */
export function peekOnDemand(change: (step: () => void, line: string) => void): () => void {
  let open: Peeked | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let rested: Element | undefined;
  let place = '';

  const close = () => {
    const was = open;
    open = undefined;
    if (!was || markOf(was.element) !== 'peek') return;
    change(() => mark(was.element, was.line), was.line);
    // Where the keyboard was when it opened the box.
    if (was.by === 'key' && was.element instanceof HTMLElement) was.element.focus({ preventScroll: true });
  };
  const show = (element: Element, by: Peeked['by'], event?: Event) => {
    close();
    const line = markOf(element);
    if (line === undefined || !isLine(line)) return;
    change(() => {
      event?.preventDefault();
      event?.stopImmediatePropagation();
      open = { element, line, by, isEntered: false };
      mark(element, 'peek');
    }, line);
  };

  const onClick = (event: Event) => {
    const element = targetOf(event);
    if (!element || (open && dom.contains(open.element, element))) return;
    show(element, 'click', event);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    const element = event.key === 'Enter' ? targetOf(event) : undefined;
    if (element && markOf(element) !== 'peek') show(element, 'key', event);
  };
  const onMove = (event: PointerEvent) => {
    // When the page scrolls under a pointer that stands still, nobody points.
    const now = `${event.screenX} ${event.screenY}`;
    if (now === place || event.pointerType === 'touch') return;
    place = now;
    const element = targetOf(event);
    if (open && element) {
      const isInside = dom.contains(open.element, element);
      if (!isInside && open.isEntered && open.by === 'pointer') close();
      else open.isEntered ||= isInside;
    }
    if (element === rested) return;
    clearTimeout(rest);
    rested = element;
    if (element && isHairline(markOf(element))) rest = setTimeout(show, REST_MS, element, 'pointer');
  };

  addEventListener('click', onClick, true);
  addEventListener('keydown', onKey, true);
  addEventListener('pointermove', onMove, { capture: true, passive: true });
  return () => {
    clearTimeout(rest);
    removeEventListener('click', onClick, true);
    removeEventListener('keydown', onKey, true);
    removeEventListener('pointermove', onMove, { capture: true });
  };
}

/** The innermost element that an event is about. The path that a page is told of leads into no closed shadow tree. */
function targetOf(event: Event): Element | undefined {
  const [outer] = event.composedPath();
  if (!(outer instanceof Element)) return undefined;
  let element = outer;
  for (let root = shadowRootOf(element); root; root = shadowRootOf(element)) {
    const isPointed = event instanceof MouseEvent;
    const inner = isPointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    if (!inner || !dom.contains(root, inner)) break;
    element = inner;
  }
  return element;
}
