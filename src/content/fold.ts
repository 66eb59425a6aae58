import type { Label } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';

/** The mark that folds a box to one line: the line's text itself, which hide.css draws by `attr()`. */
export function fold(label: Label): string {
  return `+ ${browser.i18n.getMessage(`label_${label}`) || label}`;
}
