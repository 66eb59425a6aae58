import { el } from '../story/element.ts';

/** A field for rules, which are written from left to right in every language. */
export function rulesField(id: string, label: string): HTMLTextAreaElement {
  return el('textarea', {
    id,
    class: 'rules',
    rows: 8,
    dir: 'ltr',
    spellcheck: 'false',
    autocapitalize: 'none',
    autocomplete: 'off',
    'aria-label': label,
  });
}
