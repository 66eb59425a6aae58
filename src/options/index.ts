import { browser } from '../shared/browser.ts';
import { localize, type MessageKey, message } from '../shared/i18n.ts';
import type { Policy } from '../shared/policy.ts';
import { loadPolicy, loadSettings, type Settings, watchSettings } from '../shared/settings.ts';
import { byId, el } from '../story/element.ts';
import { setLook } from '../story/look.ts';
import { drawSettingsNote } from '../story/settings-note.ts';
import { backupSettings } from './backup.ts';
import { cleanSettings } from './clean.ts';
import { lookSettings, pageSettings, summarySettings } from './look.ts';
import { memorySettings } from './memory.ts';
import { privacySettings } from './privacy.ts';
import { ruleSettings } from './rules.ts';
import { search } from './search.ts';
import type { Setting } from './setting.ts';
import { shortcutSettings } from './shortcuts.ts';
import { statisticsSettings } from './statistics.ts';
import { whereSettings } from './where.ts';

localize(document);
document.title = message('options_title');

const memory = memorySettings();
const privacy = privacySettings();
const rules = ruleSettings();
const backup = backupSettings();
const statistics = statisticsSettings();
const sections: readonly [id: string, title: MessageKey, settings: Setting[]][] = [
  ['clean', 'section_clean', cleanSettings()],
  ['where', 'section_where', whereSettings()],
  ['summaries', 'section_summary', summarySettings()],
  ['look', 'section_look', lookSettings()],
  ['page', 'section_page', pageSettings()],
  ['remembered', 'section_memory', memory.settings],
  ['own-rules', 'section_rules', rules.settings],
  ['statistics', 'section_statistics', statistics.settings],
  ['keys', 'section_shortcuts', await shortcutSettings()],
  ['stored', 'section_privacy', privacy.settings],
  ['backup', 'section_backup', backup.settings],
];
const drawn = sections.filter(([, , settings]) => settings.length > 0);
const root = byId('settings');
root.append(...drawn.map(drawSection));
byId('sections').append(...drawn.map(([id, title]) => el('a', { href: `#${id}` }, message(title))));

show(await loadSettings(), await loadPolicy());
watchSettings(show);
await drawStored();
browser.storage.onChanged.addListener((_, area) => {
  if (area === 'local' || area === 'sync') void drawStored();
});
const note = await drawSettingsNote();
if (note) root.prepend(note);

const field = byId('search') as HTMLInputElement; // as the page's markup has it
field.placeholder = message('options_search');
search(field, root);
addEventListener('hashchange', followHash);
followHash();

function drawSection([id, title, settings]: (typeof sections)[number]): HTMLElement {
  const heading = el('h2', { id: `${id}-title`, tabindex: '-1' }, message(title));
  const elements = settings.map(({ element }) => element);
  return el('section', { class: 'section', id, 'aria-labelledby': `${id}-title` }, heading, ...elements);
}

function show(settings: Settings, { locked }: Policy): void {
  setLook(settings.look);
  for (const [, , each] of sections) for (const setting of each) setting.show(settings, locked);
}

async function drawStored(): Promise<void> {
  await Promise.all([memory, privacy, rules, statistics, backup].map((one) => one.redraw()));
}

/** The address may name a section or a setting; what it names was not there when the page was loaded. */
function followHash(): void {
  const named = document.getElementById(location.hash.slice(1));
  for (const link of byId('sections').children) {
    const isHere = named?.closest('.section')?.id === link.getAttribute('href')?.slice(1);
    if (isHere) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (!named || !root.contains(named)) return;
  for (const other of root.querySelectorAll('.is-named')) other.classList.remove('is-named');
  named.classList.add('is-named');
  named.scrollIntoView();
  (named.querySelector<HTMLElement>('h2[tabindex]') ?? named.querySelector('input'))?.focus({ preventScroll: true });
}
