import * as dom from '../content/dom.ts';
import { alike, hash, isWordless, printOf } from '../content/print.ts';
import * as engine from '../engine/dom.ts';
import type { HideHint, Taught } from '../shared/taught.ts';

/** Elements of a name that are looked at. */
const MOST = 5000;
/** By how much a box's text may be longer or shorter than that of the box which was taught. */
const STRETCH = 3;

/** What a box that the reader hides is found by again, cheaper than by its print. */
export function hintOf(element: Element): HideHint {
  return { name: engine.localName(element), length: lengthOf(element), make: makeOf(element) };
}

/** The boxes of the page that are like one which the reader hid; never one that holds the story. */
export function findLike({ hide, ...lesson }: Taught, story: Element | undefined): Element[] {
  if (!hide || !/^[\w-]+$/.test(hide.name)) return [];
  const isMute = isWordless(lesson);
  return [...dom.all(hide.name)].slice(0, MOST).filter((element) => {
    const length = lengthOf(element);
    if (length > hide.length * STRETCH || length * STRETCH < hide.length) return false;
    if (isMute && makeOf(element) !== hide.make) return false;
    return alike(printOf(element), lesson) && !(story && dom.contains(element, story));
  });
}

const lengthOf = (element: Element): number => (engine.textContent(element) ?? '').trim().length;

/**
 * Hash of what tells a box without words from others, such as the story's pictures: its names, and what it shows. A frame
 * shows something else each time, from the same host.
 */
function makeOf(element: Element): string {
  const names = ['class', 'id', 'title', 'aria-label'].map((name) => engine.attribute(element, name) ?? '');
  const shown = [element, ...dom.inside(element, 'img, iframe')].slice(0, 4).map(sourceOf);
  return hash([engine.localName(element), ...names, ...shown].join('|').replace(/\d+/g, ''));
}

function sourceOf(element: Element): string {
  const source = engine.attribute(element, 'src') ?? '';
  if (engine.localName(element) !== 'iframe') return source.replace(/[?#].*/, '');
  return URL.canParse(source, location.href) ? new URL(source, location.href).host : '';
}
