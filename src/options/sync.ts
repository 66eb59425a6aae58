import { message } from '../shared/i18n.ts';
import { syncNote } from '../shared/sync.ts';
import { el } from '../story/element.ts';
import { whole } from './place.ts';
import { type Setting, toggle } from './setting.ts';

/** Whether a copy goes to the browser account; below it why it does not get there, if so. `redraw` looks anew. */
export function syncSetting(): { setting: Setting; redraw(): Promise<void> } {
  const setting = toggle('sync', whole('sync'));
  const note = el('div', { role: 'status' });
  setting.element.append(note);
  const redraw = async () => {
    const now = await syncNote();
    const text = now ? message(`sync_${now}`) : '';
    if (note.textContent !== text) note.replaceChildren(...(text ? [el('p', { class: 'problem' }, text)] : []));
  };
  return { setting, redraw };
}
