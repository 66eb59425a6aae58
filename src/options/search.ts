import { message, plural } from '../shared/i18n.ts';
import { el } from '../story/element.ts';
import { announce } from '../story/live.ts';

/** How long the reader may type before the number of finds is read out, in ms. */
const PAUSE = 600;

/** Lets a field filter what stands in `root`: settings that hold every word, and the sections that hold such settings. */
export function search(field: HTMLInputElement, root: HTMLElement): void {
  const none = el('p', { class: 'none', hidden: true });
  root.append(none);
  let pending: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    const found = filter(root, words);
    none.hidden = found > 0;
    none.textContent = message('options_search_none', field.value.trim());
    clearTimeout(pending);
    if (words.length > 0)
      pending = setTimeout(() => announce(found > 0 ? plural('options_found', found) : none.textContent), PAUSE);
  });
}

/** Hides what does not hold every word; gives the number of settings left. */
function filter(root: HTMLElement, words: readonly string[]): number {
  let found = 0;
  for (const section of root.querySelectorAll<HTMLElement>('.section')) {
    const title = section.querySelector('h2')?.textContent ?? '';
    const settings = [...section.querySelectorAll<HTMLElement>('.setting')];
    const fitting = settings.filter((one) => {
      const text = folded(`${title} ${one.textContent}`);
      one.hidden = !words.every((word) => text.includes(word));
      return !one.hidden;
    });
    section.hidden = fitting.length === 0;
    found += fitting.length;
  }
  return found;
}

/** Without case and accents. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
