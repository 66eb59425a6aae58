import { message } from '../shared/i18n.ts';
import { readRules } from '../shared/rules.ts';
import { allTaught, type Taught } from '../shared/taught.ts';
import { el, plain } from '../story/element.ts';
import { announce } from '../story/live.ts';
import { button } from '../story/menu.ts';
import { saveFile } from '../story/save-file.ts';
import { rulesField } from './rules-field.ts';
import { frame, type Setting } from './setting.ts';

const FILE_NAME = 'clearstory-rules.txt';

/** The corrections as rules that other products take, to be copied or saved. `redraw` writes them anew. */
export function correctionRules(): { setting: Setting; redraw(): Promise<void> } {
  const field = rulesField('rules-corrections', message('rules_corrections'));
  field.readOnly = true;
  const none = el('p', { class: 'none' }, message('taught_none'));
  const copy = button(message('copy'), 'copy');
  const keep = button(message('export_action'), 'save');
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(field.value);
    announce(message('announce_copied'));
  });
  keep.addEventListener('click', () => {
    saveFile(new Blob([field.value], { type: 'text/plain' }), FILE_NAME);
  });
  const buttons = el('div', { class: 'buttons' }, copy, keep);
  const redraw = async () => {
    field.value = rulesOf(await allTaught());
    field.hidden = buttons.hidden = field.value === '';
    none.hidden = field.value !== '';
  };
  return { setting: { element: frame('rules_export', field, buttons, none), show() {} }, redraw };
}

/** Every correction that is in use, as a rule; as a comment where no rule can say it. */
export function rulesOf(taught: Record<string, readonly Taught[]>): string {
  const lines = Object.entries(taught).flatMap(([site, lessons]) =>
    lessons.filter(({ paused }) => !paused).map((lesson) => ruleLine(site, lesson)),
  );
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

function ruleLine(site: string, { rule, hide, opening }: Taught): string {
  const line = `${site}${hide ? '##' : '#@#'}${rule ?? ''}`;
  const isRule = rule !== undefined && !/[\r\n]/.test(line) && readRules(line).rules.length === 1;
  return isRule ? line : `! ${site}: ${message('rules_unwritable', plain(opening) || message('hidden_untitled'))}`;
}
