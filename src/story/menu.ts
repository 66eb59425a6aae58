import { el } from './element.ts';
import { type Glyph, glyph } from './glyph.ts';

/** One thing to choose. */
export interface Choice {
  text: string;
  choose(): void;
}

/** A button with a drawing and words. */
export function button(text: string, drawing?: Glyph, attributes: Record<string, string> = {}): HTMLButtonElement {
  return el('button', { type: 'button', ...attributes }, ...(drawing ? [glyph(drawing)] : []), el('span', {}, text));
}

/**
 * A button that opens a panel beside it. Escape, a click elsewhere and leaving by Tab close it; Escape gives the focus back.
 */
export function disclosure(opener: HTMLButtonElement, panel: HTMLElement): HTMLElement {
  const box = el('div', { class: 'disclosure' }, opener, panel);
  const onPoint = ({ target }: Event) => {
    if (target instanceof Node && !box.contains(target)) open(false);
  };
  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
    // Only while it is open: a closed one may be thrown away.
    if (isOpen) document.addEventListener('pointerdown', onPoint);
    else document.removeEventListener('pointerdown', onPoint);
  };
  panel.classList.add('panel');
  open(false);
  opener.addEventListener('click', () => open(panel.hidden !== false));
  panel.addEventListener('close-panel', () => {
    open(false);
    opener.focus();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    // Otherwise the browser closes the whole popup.
    event.preventDefault();
    open(false);
    opener.focus();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) open(false);
  });
  return box;
}

/** A button that opens a short list of choices. */
export function menu(text: string, drawing: Glyph, choices: Choice[]): HTMLElement {
  const panel = el('div', { class: 'choices' });
  for (const choice of choices) {
    const entry = button(choice.text);
    entry.addEventListener('click', () => {
      panel.dispatchEvent(new Event('close-panel'));
      choice.choose();
    });
    panel.append(entry);
  }
  return disclosure(button(text, drawing), panel);
}
