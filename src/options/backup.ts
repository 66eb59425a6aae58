import { replaceCorrections } from '../shared/corrections.ts';
import { type MessageKey, message } from '../shared/i18n.ts';
import { overlay } from '../shared/policy.ts';
import { firstSettings, loadPolicy, loadSettings } from '../shared/settings.ts';
import { allTaught } from '../shared/taught.ts';
import { bdi, el } from '../story/element.ts';
import { button } from '../story/menu.ts';
import { saveFile } from '../story/save-file.ts';
import { type Change, changesBy } from './changes.ts';
import { confirmed } from './confirm.ts';
import { frame, type Setting, save } from './setting.ts';
import { type Backup, type Refusal, readSettingsFile, settingsFile } from './settings-file.ts';
import { syncSetting } from './sync.ts';

const FILE_NAME = 'clearstory-settings.json';

const REFUSALS: Record<Refusal, MessageKey> = {
  huge: 'import_huge',
  broken: 'import_broken',
  foreign: 'import_foreign',
  newer: 'import_newer',
  damaged: 'import_damaged',
};

/** Settings to the reader's other devices, to a file, from a file, and back to how they were at first. */
export function backupSettings(): { settings: Setting[]; redraw(): Promise<void> } {
  const { setting, redraw } = syncSetting();
  const others = [exportSetting(), importSetting(), resetSetting()].map((element) => ({ element, show() {} }));
  return { settings: [setting, ...others], redraw };
}

function exportSetting(): HTMLElement {
  const keep = button(message('export_action'), 'save');
  keep.addEventListener('click', async () => {
    const file = new Blob([settingsFile({ settings: await loadSettings(), taught: await allTaught() })], {
      type: 'application/json',
    });
    saveFile(file, FILE_NAME);
  });
  return frame('export', keep);
}

function importSetting(): HTMLElement {
  const input = el('input', { type: 'file', accept: '.json,application/json', hidden: true });
  const choose = button(message('import_action'));
  const outcome = el('div', { class: 'outcome', role: 'status', tabindex: '-1' });
  choose.addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    input.value = ''; // so that the same file can be chosen again
    if (file) outcome.replaceChildren(await drawFile(file, (then) => end(then)));
  });
  const end = async (then: Backup | undefined) => {
    outcome.replaceChildren();
    choose.focus();
    if (then?.taught) await replaceCorrections(then.taught);
    // A file turns no copy on that goes elsewhere, nor off: that is said on each device for itself.
    if (then) await save(({ sync }) => ({ ...then.settings, sync }));
  };
  return frame('import', choose, input, outcome);
}

/** What a chosen file would change, to be applied or not; or why it is refused. */
async function drawFile(file: Blob, end: (then: Backup | undefined) => void): Promise<HTMLElement> {
  const then = await readSettingsFile(file);
  if (typeof then === 'string') return el('p', { class: 'problem' }, message(REFUSALS[then]));
  // What the organisation locked stays as it is, whatever the file says.
  const settings = overlay(then.settings, (await loadPolicy()).locked);
  const changes = await changesBy({ ...then, settings }, await loadSettings());
  if (changes.length === 0) return el('p', {}, message('import_same'));
  const apply = button(message('import_apply'), undefined, { class: 'primary' });
  const cancel = button(message('cancel'));
  apply.addEventListener('click', () => end(then));
  cancel.addEventListener('click', () => end(undefined));
  return el('div', { class: 'preview' }, drawChanges(changes), el('div', { class: 'buttons' }, apply, cancel));
}

function drawChanges(changes: readonly Change[]): HTMLElement {
  const heads = (['import_what', 'import_now', 'import_then'] as const).map((key) =>
    el('th', { scope: 'col' }, message(key)),
  );
  const rows = changes.map(({ what, now, next }) =>
    el('tr', {}, el('th', { scope: 'row' }, bdi(what)), el('td', {}, now), el('td', {}, next)),
  );
  return el(
    'table',
    {},
    el('caption', {}, message('import_heading')),
    el('thead', {}, el('tr', {}, ...heads)),
    el('tbody', {}, ...rows),
  );
}

function resetSetting(): HTMLElement {
  const reset = button(message('reset_action'));
  reset.addEventListener('click', async () => {
    const question = { title: message('reset_ask'), text: message('reset_ask_text'), action: message('reset_action') };
    if (await confirmed(question)) await save(await firstSettings());
  });
  return frame('reset', reset);
}
