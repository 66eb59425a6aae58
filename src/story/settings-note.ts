import { message } from '../shared/i18n.ts';
import { dismissSettingsNote, settingsNote } from '../shared/settings-note.ts';
import { el } from './element.ts';
import { button } from './menu.ts';

/** What says that stored settings could not be read, until the reader has seen it; undefined where all is well. */
export async function drawSettingsNote(): Promise<HTMLElement | undefined> {
  const note = await settingsNote();
  if (!note) return undefined;
  const dismiss = button(message('note_dismiss'));
  const box = el('aside', { class: 'settings-note' }, el('p', {}, message(`note_${note}`)), dismiss);
  dismiss.addEventListener('click', () => {
    box.remove();
    void dismissSettingsNote();
  });
  return box;
}
