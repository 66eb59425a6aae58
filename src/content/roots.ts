import * as engine from '../engine/dom.ts';
import { browser } from '../shared/browser.ts';

/** Chrome's way to a closed root, which its types leave out; Firefox's is a property. */
const { dom } = browser as { dom?: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null } };
const closed: ((this: Element) => ShadowRoot | null) | undefined = Object.getOwnPropertyDescriptor(
  Element.prototype,
  'openOrClosedShadowRoot',
)?.get;
/** Tags that boxes which are empty to the page's own eyes are built of. Custom elements are hosts by nature. */
const HOSTS = new Set(['div', 'section', 'aside']);

/**
 * An element's shadow root, closed or open. Chrome takes microseconds for each answer, so it is asked of those alone that are
 * likely to have a closed one: custom elements, and boxes without a child.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = engine.shadowRoot(element);
  if (open || !(element instanceof HTMLElement)) return open;
  const tag = engine.localName(element);
  if (!tag.includes('-') && !(HOSTS.has(tag) && engine.firstChild(element) === null)) return null;
  return closed ? closed.call(element) : (dom?.openOrClosedShadowRoot(element) ?? null);
}
