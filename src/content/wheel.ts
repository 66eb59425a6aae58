import * as dom from './dom.ts';
import type { Undo } from './lock.ts';

const EVENTS = ['wheel', 'touchmove'] as const;

/**
 * Frees wheel and touch where a page's own handler keeps them from scrolling while an ask lies over it. Once such a handler
 * has been caught holding the page itself still, it is passed by; what scrolls of its own, such as a map, keeps its handlers.
 */
export function freeWheel(): Undo {
  let isHeld = false;
  const onMove = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || dom.scrollerOf(target) !== dom.scroller()) return;
    if (isHeld) event.stopImmediatePropagation();
    else
      setTimeout(() => {
        if (!event.defaultPrevented) return;
        isHeld = true;
        if (event instanceof WheelEvent) scrollBy({ top: event.deltaY, behavior: 'instant' });
      });
  };
  for (const name of EVENTS) addEventListener(name, onMove, { capture: true, passive: true });
  return () => {
    for (const name of EVENTS) removeEventListener(name, onMove, { capture: true });
  };
}
