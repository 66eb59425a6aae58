import { message } from '../shared/i18n.ts';
import { el } from '../story/element.ts';

/** What the reader is asked before something is lost. */
export interface Question {
  title: string;
  text: string;
  /** The word on the button that does it. */
  action: string;
}

/** Asks in a dialog; whether the reader agrees. Esc and Cancel refuse; the focus goes back to where it was. */
export function confirmed({ title, text, action }: Question): Promise<boolean> {
  const dialog = el(
    'dialog',
    { 'aria-labelledby': 'question' },
    el('h2', { id: 'question' }, title),
    el('p', {}, text),
    el(
      'form',
      { method: 'dialog' },
      el('button', { value: 'no', autofocus: true }, message('cancel')),
      el('button', { value: 'yes', class: 'primary' }, action),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
