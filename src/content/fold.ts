import type { Label } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import { mark, markOf } from './mark.ts';

/** The mark that folds a box to one line: the line's text itself, which hide.css draws by `attr()`. */
export function fold(label: Label): string {
  return `+ ${browser.i18n.getMessage(`label_${label}`) || label}`;
}

/**
 * Lets a click on a folded line unfold it, a click elsewhere or Esc fold it again; `change` makes each step, or declines it.
 * Gives the function that stops it.
 */
export function unfoldOnClick(change: (step: () => void) => void): () => void {
  let open: { element: Element; line: string } | undefined;
  const close = () => {
    const folded = open;
    open = undefined;
    if (folded && markOf(folded.element) === 'peek') change(() => mark(folded.element, folded.line));
  };
  const onClick = (event: Event) => {
    const [element] = event.composedPath();
    if (!(element instanceof Element) || open?.element.contains(element)) return;
    close();
    const line = markOf(element);
    if (!line?.startsWith('+')) return;
    change(() => {
      event.preventDefault();
      event.stopImmediatePropagation();
      open = { element, line };
      mark(element, 'peek');
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  addEventListener('click', onClick, true);
  addEventListener('keydown', onKey, true);
  return () => {
    removeEventListener('click', onClick, true);
    removeEventListener('keydown', onKey, true);
  };
}
