import * as engine from '../engine/dom.ts';
import type { Label } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import { FOLD } from './mark.ts';
import { shadowRootOf } from './roots.ts';

/** The mark that folds a box to one line, whose text hide.css draws by `attr()`. */
export function fold(label: Label): string {
  return `${FOLD} ${browser.i18n.getMessage(`label_${label}`) || label}`;
}

/** Whether hide.css can draw a line in an element's place: a frame goes on showing its document, a host its shadow tree. */
export const isDrawable = (element: Element): boolean =>
  engine.localName(element) !== 'iframe' && !shadowRootOf(element);
