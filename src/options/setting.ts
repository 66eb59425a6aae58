import { type MessageKey, message } from '../shared/i18n.ts';
import type { Given } from '../shared/policy.ts';
import { type Settings, saveSettings } from '../shared/settings.ts';
import { el } from '../story/element.ts';
import { announce } from '../story/live.ts';
import { lockLine, setLock } from '../story/lock.ts';
import type { Place } from './place.ts';

/** A setting as drawn; `show` sets it by the settings that now hold, and by those of them that the organisation locked. */
export interface Setting {
  element: HTMLElement;
  show(settings: Settings, locked: Given): void;
}

/** Stems of the messages that name a setting; `options_<name>_text` says in a sentence what it does. */
export type SettingName = { [K in MessageKey]: K extends `options_${infer Name}_text` ? Name : never }[MessageKey];

/** Saves at once and says so. */
export async function save(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<void> {
  try {
    await saveSettings(change);
    announce(message('options_saved'));
  } catch {
    announce(message('options_not_saved'));
  }
}

/** A setting's frame: its name, its sentence, and what stands below or beside them. */
export function frame(name: SettingName, ...controls: (Node | string)[]): HTMLElement {
  const heading = el('h3', { id: `${name}-name` }, message(`options_${name}`));
  const text = el('p', { id: `${name}-text` }, message(`options_${name}_text`));
  return el('section', { class: 'setting', id: name, 'aria-labelledby': `${name}-name` }, heading, text, ...controls);
}

/** One of a few values, each with its words and, where it needs one, a sentence. */
export function choice<Value extends string>(
  name: SettingName,
  place: Place<Value>,
  values: Record<Value, MessageKey>,
  texts?: Record<Value, MessageKey>,
): Setting {
  const radios = (Object.keys(values) as Value[]).map((value) => {
    const textId = `${name}-${value}-text`;
    const radio = el('input', { type: 'radio', name, value, 'aria-describedby': texts && textId });
    radio.addEventListener('change', () => save((now) => place.write(value, now)));
    const words = el('span', {}, message(values[value]));
    const text = texts ? [el('small', { id: textId }, message(texts[value]))] : [];
    return { radio, label: el('div', { class: 'option' }, el('label', {}, radio, words), ...text) };
  });
  const heading = el('legend', {}, message(`options_${name}`));
  const lock = lockLine(`${name}-lock`);
  const element = el(
    'fieldset',
    { class: `setting ${texts ? 'described' : 'row'}`, id: name, 'aria-describedby': `${name}-text ${lock.id}` },
    heading,
    el('p', { id: `${name}-text` }, message(`options_${name}_text`)),
    lock,
    el('div', { class: 'choice' }, ...radios.map(({ label }) => label)),
  );
  const show = (settings: Settings, locked: Given) => {
    for (const { radio } of radios) radio.checked = radio.value === place.read(settings);
    setLock(
      lock,
      place.isIn(locked),
      radios.map(({ radio }) => radio),
    );
  };
  return { element, show };
}

/** On or off. */
export function toggle(name: SettingName, place: Place<boolean>): Setting {
  const lock = lockLine(`${name}-lock`);
  const input = el('input', { type: 'checkbox', role: 'switch', 'aria-describedby': `${name}-text ${lock.id}` });
  input.addEventListener('change', () => {
    const { checked } = input; // by the time that it is saved, an older value may show
    void save((now) => place.write(checked, now));
  });
  const element = el(
    'div',
    { class: 'setting row', id: name },
    el('label', { class: 'switch' }, el('span', {}, message(`options_${name}`)), input),
    el('p', { id: `${name}-text` }, message(`options_${name}_text`)),
    lock,
  );
  const show = (settings: Settings, locked: Given) => {
    input.checked = place.read(settings);
    setLock(lock, place.isIn(locked), [input]);
  };
  return { element, show };
}

/** A whole number between two bounds; `words` says it. */
export function slider(
  name: SettingName,
  place: Place<number>,
  bounds: { min: number; max: number },
  words: (value: number) => string,
): Setting {
  const lock = lockLine(`${name}-lock`);
  const described = { 'aria-describedby': `${name}-text ${lock.id}` };
  const input = el('input', { type: 'range', id: `${name}-value`, ...described, ...bounds });
  const output = el('output', { for: `${name}-value` });
  const say = (value: number) => {
    output.textContent = words(value);
    input.setAttribute('aria-valuetext', words(value));
  };
  // While the reader pulls it, what was saved a moment ago must not push it back.
  let saving = 0;
  input.addEventListener('input', async () => {
    const value = input.valueAsNumber;
    say(value);
    saving++;
    await save((now) => place.write(value, now));
    saving--;
  });
  const element = el(
    'div',
    { class: 'setting', id: name },
    el('label', { for: `${name}-value` }, message(`options_${name}`)),
    el('p', { id: `${name}-text` }, message(`options_${name}_text`)),
    lock,
    el('div', { class: 'slider' }, input, output),
  );
  const show = (settings: Settings, locked: Given) => {
    setLock(lock, place.isIn(locked), [input]);
    if (saving > 0) return;
    input.valueAsNumber = place.read(settings);
    say(input.valueAsNumber);
  };
  return { element, show };
}
