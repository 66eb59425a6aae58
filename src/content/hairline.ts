import { firstChild, nextSibling, parentElement } from '../engine/dom.ts';
import type { Label } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import * as dom from './dom.ts';
import { isDrawable } from './fold.ts';
import { HAIRLINE } from './mark.ts';

/** Boxes that set what they hold one below the other. */
const STACKS = /^(?:block|flow-root|list-item|inline-block|table-cell)$/;

/**
 * The mark that leaves a thin line in the place of a box: what is read out at it, which hide.css draws by `attr()`. A line of
 * our own beside the box would be a node in the page, and a button a second attribute; so the box itself becomes the line,
 * by the one attribute, and the keyboard reaches it because it scrolls sideways by two pixels.
 */
export function hairline(label: Label): string {
  return `${HAIRLINE} ${browser.i18n.getMessage(`label_${label}`) || label}`;
}

/** Whether a line may stand in a box's place: inside the story, where blocks stand one below the other. */
export function mayBeLine(element: Element, story: Element | undefined): boolean {
  const parent = parentElement(element);
  if (!story || !parent || element === story || !dom.contains(story, element) || !isDrawable(element)) return false;
  const { display, flexDirection } = getComputedStyle(parent);
  if (!STACKS.test(display) && !(display === 'flex' && flexDirection === 'column')) return false;
  // Beside bare text the box may be a part of a line.
  for (let node = firstChild(parent); node; node = nextSibling(node))
    if (node instanceof Text && /\S/.test(node.data)) return false;
  return true;
}
