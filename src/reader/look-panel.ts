import { type MessageKey, message } from '../shared/i18n.ts';
import { boundsOf, fields, type Look, saveSettings } from '../shared/settings.ts';
import { el } from '../story/element.ts';
import { lockLine, setLock } from '../story/lock.ts';
import { button, disclosure } from '../story/menu.ts';

const THEMES = ['system', 'light', 'dark', 'sepia'] as const satisfies readonly Look['theme'][];
const FONTS = ['serif', 'sans'] as const satisfies readonly Look['font'][];

/** The button whose panel sets how stories look; every change is saved at once, for popup and reader alike. */
export function lookButton(look: Look, locked: Partial<Look>): HTMLElement {
  const opener = button(message('reader_look'), 'text', {
    id: 'look-button',
    'aria-label': message('reader_look_label'),
  });
  const lock = lockLine('look-lock');
  const panel = el(
    'div',
    { class: 'look', role: 'group', 'aria-label': message('reader_look_label') },
    lock,
    choice('theme', THEMES, look.theme),
    choice('font', FONTS, look.font),
    slider('size', look.size),
    slider('width', look.width),
  );
  for (const input of panel.querySelectorAll('input')) input.disabled = input.name in locked;
  setLock(lock, Object.keys(locked).length > 0);
  return disclosure(opener, panel);
}

function save(change: Partial<Look>): void {
  void saveSettings((now) => ({ look: { ...now.look, ...change } }));
}

function choice<Name extends 'theme' | 'font'>(
  name: Name,
  values: readonly Look[Name][],
  now: Look[Name],
): HTMLElement {
  const options = values.map((value) => {
    const radio = el('input', { type: 'radio', name, value, checked: value === now });
    radio.addEventListener('change', () => save({ [name]: value }));
    return el('label', {}, radio, el('span', {}, message(`reader_${name}_${value}` as MessageKey)));
  });
  return el('fieldset', {}, el('legend', {}, message(`reader_${name}`)), ...options);
}

function slider(name: 'size' | 'width', now: number): HTMLElement {
  const range = el('input', { type: 'range', name, ...boundsOf(fields.look.entries[name]), value: now });
  range.addEventListener('input', () => save({ [name]: Number(range.value) }));
  return el('label', { class: 'slider' }, el('span', {}, message(`reader_${name}`)), range);
}
