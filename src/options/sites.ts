import { CLUTTER, type Clutter } from '../engine/types.ts';
import { language, message } from '../shared/i18n.ts';
import type { Given } from '../shared/policy.ts';
import type { Settings, SiteSettings, Treatment } from '../shared/settings.ts';
import { inactive, siteIn } from '../shared/site.ts';
import { el } from '../story/element.ts';
import { announce } from '../story/live.ts';
import { lockLine, setLock } from '../story/lock.ts';
import { button } from '../story/menu.ts';
import { TREATMENTS } from './clean.ts';
import { frame, type Setting, save } from './setting.ts';

/** A shorter list is seen at a glance. */
const SEARCHABLE = 8;

/** The list of sites that have settings of their own: add, search, turn on and off, set single kinds, remove. */
export function siteList(): Setting {
  const list = el('ul', { class: 'sites' });
  const none = el('p', { class: 'none' }, message('sites_none'));
  const note = el('p', { class: 'note' }, message('sites_click_note'));
  const search = el('input', { type: 'search', 'aria-label': message('sites_search'), autocomplete: 'off' });
  search.placeholder = message('sites_search');
  const find = () => {
    const sought = search.value.trim().toLowerCase();
    for (const row of list.children)
      if (row instanceof HTMLElement) row.hidden = !row.dataset['site']?.includes(sought);
  };
  search.addEventListener('input', find);

  const show = (settings: Settings, locked: Given) => {
    const sites = Object.keys(settings.sites).sort(new Intl.Collator(language()).compare);
    const open = new Set(
      Array.from(list.querySelectorAll<HTMLElement>('li:has([open])'), (row) => row.dataset['site']),
    );
    const focused = list.contains(document.activeElement) ? document.activeElement?.id : undefined;
    list.replaceChildren(...sites.map((site) => row(site, settings, open.has(site), site in (locked.sites ?? {}))));
    if (focused) document.getElementById(focused)?.focus();
    none.hidden = sites.length > 0;
    note.hidden = settings.mode !== 'click';
    search.hidden = sites.length < SEARCHABLE && search.value === '';
    find();
  };
  return { element: frame('sites', addForm(), note, search, list, none), show };
}

function addForm(): HTMLElement {
  const problem = el('p', { class: 'problem', id: 'site-problem', role: 'alert' });
  const input = el('input', {
    type: 'text',
    id: 'site-address',
    inputmode: 'url',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': problem.id,
  });
  input.placeholder = 'news.example'; // an address is written alike in every language
  const label = el('label', { for: input.id }, message('sites_address'));
  const form = el('form', { class: 'add' }, label, input, el('button', {}, message('sites_add')), problem);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const site = siteIn(input.value);
    problem.textContent = site ? '' : message('sites_bad');
    input.toggleAttribute('aria-invalid', !site);
    if (!site) return input.focus();
    // Who adds a site wants it to differ from what holds for all.
    await save(({ sites, mode }) => ({ sites: { [site]: { on: mode !== 'every' }, ...sites } }));
    announce(message('sites_added', site));
    form.reset();
  });
  return form;
}

function row(site: string, settings: Settings, isOpen: boolean, isLocked: boolean): HTMLElement {
  const own: SiteSettings = settings.sites[site] ?? {};
  const on = el('input', { type: 'checkbox', role: 'switch', id: `on-${site}` });
  on.setAttribute('aria-label', message('sites_on', site));
  on.checked = inactive({ ...settings, enabled: true }, site) === undefined;
  on.disabled = settings.mode === 'click';
  on.addEventListener('change', () => save(changed(site, { on: on.checked })));

  const remove = button(message('sites_remove'), undefined, {
    id: `remove-${site}`,
    'aria-label': message('sites_remove_named', site),
  });
  remove.addEventListener('click', async () => {
    await save(({ sites: { [site]: _, ...others } }) => ({ sites: others }));
    announce(message('sites_removed', site));
    document.getElementById('site-address')?.focus();
  });
  const kinds = el(
    'details',
    { open: isOpen },
    el('summary', { id: `kinds-${site}` }, message('sites_kinds')),
    el('div', { class: 'kinds' }, ...CLUTTER.map((clutter) => kind(site, own, clutter))),
  );
  const name = el('bdi', { class: 'name' }, site);
  const lock = lockLine(`lock-${site}`);
  const row = el('li', { 'data-site': site }, el('label', { class: 'switch' }, name, on), remove, lock, kinds);
  if (isLocked) setLock(lock, true, [on, remove, ...kinds.querySelectorAll('select')]);
  return row;
}

function kind(site: string, own: SiteSettings, clutter: Clutter): HTMLElement {
  const select = el('select', { id: `${clutter}-${site}` }, el('option', { value: '' }, message('sites_as_above')));
  for (const [value, key] of Object.entries(TREATMENTS)) select.append(el('option', { value }, message(key)));
  select.value = own.categories?.[clutter] ?? '';
  select.addEventListener('change', () => {
    // The values are those of TREATMENTS, or '' for what holds on all sites.
    const value = select.value as Treatment | '';
    void save((now) => {
      const { [clutter]: _, ...others } = now.sites[site]?.categories ?? {};
      return changed(site, { categories: value ? { ...others, [clutter]: value } : others })(now);
    });
  });
  return el('label', {}, el('span', {}, message(`options_${clutter}`)), select);
}

function changed(site: string, change: SiteSettings) {
  return ({ sites }: Settings) => ({ sites: { ...sites, [site]: { ...sites[site], ...change } } });
}
