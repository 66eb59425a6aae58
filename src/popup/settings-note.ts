import { message } from '../shared/i18n.ts';
import { dismissSettingsNote, settingsNote } from '../shared/settings.ts';
import { el } from '../story/element.ts';
import { button } from '../story/menu.ts';

/** Says above everything else that stored settings could not be read, until the reader has seen it. */
export async function showSettingsNote(above: Element): Promise<void> {
  const note = await settingsNote();
  if (!note) return;
  const dismiss = button(message('note_dismiss'));
  const box = el('aside', { class: 'settings-note' }, el('p', {}, message(`note_${note}`)), dismiss);
  dismiss.addEventListener('click', () => {
    box.remove();
    void dismissSettingsNote();
  });
  above.before(box);
}
