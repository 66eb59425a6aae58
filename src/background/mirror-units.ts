import { canonical } from '../shared/canonical.ts';
import { readCorrections } from '../shared/corrections.ts';
import { defaults, fields, parseSettings, type Settings, VERSION } from '../shared/settings.ts';
import type { Taught } from '../shared/taught.ts';
import { merged, type Texts, type Units } from './mirror-merge.ts';

/**
 * What is mirrored, cut into the units that are changed one by one: `field/<name>`, `field/<name>/<part>` for kinds of
 * clutter and look, `site/<site>`, `taught/<site>`; each as JSON. Whether there is a mirror each device says for itself.
 */
export function textsOf(settings: Partial<Settings>, taught: Record<string, readonly Taught[]>): Texts {
  const { sites = {}, sync: _sync, version: _version, ...others } = settings;
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(others))
    if (typeof value !== 'object') texts.set(`field/${name}`, canonical(value));
    else for (const [part, one] of Object.entries(value)) texts.set(`field/${name}/${part}`, canonical(one));
  for (const [site, own] of Object.entries(sites)) texts.set(`site/${site}`, canonical(own));
  for (const [site, lessons] of Object.entries(taught))
    if (lessons.length > 0 && readCorrections({ [site]: lessons })) texts.set(`taught/${site}`, canonical(lessons));
  return texts;
}

/** Sites and corrections may be taken away; a setting that is not told is only not chosen here. */
export const mayGo = (key: string): boolean => /^(?:site|taught)\//.test(key);

/** What a key names: a newer Clearstory may have units of which this one knows nothing; they are kept, and not heeded. */
export function named(key: string): { room: 'field' | 'site' | 'taught'; name: string; part?: string } | undefined {
  const [, room, name = ''] = /^(field|site|taught)\/(.*)$/s.exec(key) ?? [];
  if (room === 'site' || room === 'taught') return { room, name };
  const [field = '', part] = name.split('/');
  if (!Object.hasOwn(fields, field) || field === 'sites' || field === 'sync') return undefined;
  return { room: 'field', name: field, ...(part !== undefined && { part }) };
}

/** Settings with some units in place of their own; undefined where a unit is none of settings. */
export function withUnits(
  settings: Settings,
  units: Iterable<[key: string, text: string | undefined]>,
): Settings | undefined {
  const next = new Map<string, unknown>(Object.entries(settings));
  const sites = new Map<string, unknown>(Object.entries(settings.sites));
  for (const [key, text] of units) {
    const { room, name = '', part } = named(key) ?? {};
    const value = text === undefined ? undefined : parsed(text);
    if (room === 'site' && value === undefined) sites.delete(name);
    else if (room === 'site') sites.set(name, value);
    else if (room !== 'field' || value === undefined) return undefined;
    else next.set(name, part === undefined ? value : { ...Object(next.get(name)), [part]: value });
  }
  const { settings: read, note } = parseSettings({ ...Object.fromEntries(next), sites: Object.fromEntries(sites) });
  return note ? undefined : read;
}

/** The units of a mirror, brought to the form of this version; undefined where one cannot be read. Never throws. */
export function readUnits(versions: ReadonlyMap<number, Units>): Units | undefined {
  let all: Units = new Map();
  for (const [version, units] of versions) {
    const now = version === VERSION ? units : raised(version, units);
    if (!now || ![...now].every(([key, { text }]) => text === undefined || isUnit(key, text))) return undefined;
    all = merged(all, now);
  }
  return all;
}

/** Units of an earlier version: its settings are put together, migrated, and cut anew. */
function raised(version: number, units: Units): Units | undefined {
  const old: Record<string, unknown> = { version };
  const others = new Map([...units].filter(([key]) => !key.startsWith('field/')));
  for (const [key, { text = 'null' }] of units) {
    const [room, name = '', part] = key.split('/');
    if (room === 'field')
      old[name] = part === undefined ? parsed(text) : { ...Object(old[name]), [part]: parsed(text) };
  }
  const { settings, note } = parseSettings(old);
  if (note) return undefined;
  const told = [...textsOf(settings, {})].filter(([key]) => units.has(key));
  return new Map([...others, ...told.map(([key, text]) => [key, { at: units.get(key)?.at ?? 0, text }] as const)]);
}

/** Whether a unit is what its key says, written as this device would write it: else it would be a change at once. */
function isUnit(key: string, text: string): boolean {
  const value = parsed(text);
  if (value === undefined || canonical(value) !== text) return false;
  const unit = named(key);
  if (!unit) return true;
  if (unit.room !== 'taught') {
    const settings = withUnits(defaults, [[key, text]]);
    return settings !== undefined && textsOf(settings, {}).get(key) === text;
  }
  const taught = readCorrections({ [unit.name]: value });
  return taught !== undefined && textsOf({}, taught).get(key) === text;
}

/** How old a choice counts that was made before this device had a mirror: any choice is newer than none. */
export function ageOf(key: string, text: string, now: number, isFirst: boolean): number {
  if (key.startsWith('taught/')) return Math.min(now, Math.max(0, ...lessonsIn(text).map(({ at }) => Math.floor(at))));
  if (textsOf(defaults, {}).get(key) === text) return 0;
  return isFirst ? now : 1;
}

/** The corrections of a unit that was read. */
export function lessonsIn(text: string | undefined): readonly Taught[] {
  return readCorrections({ 'a.example': text === undefined ? [] : parsed(text) })?.['a.example'] ?? [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
