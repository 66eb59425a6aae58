import { message } from '../shared/i18n.ts';
import { el } from './element.ts';
import { glyph } from './glyph.ts';

type Control = HTMLInputElement | HTMLButtonElement | HTMLSelectElement | HTMLFieldSetElement;

/** The line that says why a setting cannot be changed; empty where it can. */
export function lockLine(id: string): HTMLElement {
  return el('p', { class: 'lock', id });
}

/** Rests controls that set what the organisation locked, and says so; frees them when the lock goes. */
export function setLock(line: HTMLElement, isLocked: boolean, controls: Iterable<Control> = []): void {
  for (const control of controls) control.disabled = isLocked;
  if (isLocked === (line.textContent !== '')) return;
  line.replaceChildren(...(isLocked ? [glyph('lock'), el('span', {}, message('locked'))] : []));
}
