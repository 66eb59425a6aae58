import * as dom from './dom.ts';
import { isAway, MARK, markOf } from './mark.ts';
import { lies } from './overlay.ts';

/** How often one element's classes and styles are looked into; what changes more often is an animation. */
const LOOKS = 12;

const looks = new WeakMap<Element, number>();

/**
 * Whether changes of attributes may have shown something that stood in the page unseen: a dialog that is opened, a bar that
 * slides in, a lock on the page. Also when the page has taken one of our marks away.
 */
export function showsMore(records: readonly MutationRecord[]): boolean {
  const seen = new Set<Element>();
  for (const { target, attributeName, oldValue } of records) {
    const element = target as Element;
    if (attributeName === MARK) {
      if (oldValue !== null && markOf(element) === undefined) return true;
      continue;
    }
    if (isAway(markOf(element))) continue;
    if (element === dom.root() || element === dom.body()) return true;
    if (attributeName === 'hidden' || attributeName === 'open' || oldValue?.includes('none')) return true;
    if (seen.has(element)) continue;
    seen.add(element);
    const times = looks.get(element) ?? 0;
    looks.set(element, times + 1);
    if (times < LOOKS && lies(element)) return true;
  }
  return false;
}
