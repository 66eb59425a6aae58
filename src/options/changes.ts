import { CLUTTER } from '../engine/types.ts';
import { canonical } from '../shared/canonical.ts';
import { language, message, plural } from '../shared/i18n.ts';
import { readRules } from '../shared/rules.ts';
import type { Settings, SiteSettings } from '../shared/settings.ts';
import { allTaught } from '../shared/taught.ts';
import { SENSITIVITIES, TREATMENTS } from './clean.ts';
import { FONTS, FORMS, THEMES } from './look.ts';
import type { Backup } from './settings-file.ts';
import { MODES } from './where.ts';

/** One difference between two settings, in words. */
export interface Change {
  what: string;
  now: string;
  next: string;
}

/** What differs between two settings, in the order of the page; sites one by one. */
function changesBetween(now: Settings, then: Settings): Change[] {
  const before = described(now);
  const changes = described(then).map(([what, words], at) => ({ what, now: before[at]?.[1] ?? '', next: words }));
  const sites = [...new Set([...Object.keys(now.sites), ...Object.keys(then.sites)])].sort();
  changes.push(
    ...sites.map((site) => ({ what: site, now: siteWords(now.sites[site]), next: siteWords(then.sites[site]) })),
  );
  const rules = ({ rules }: Settings) => plural('rules_used', readRules(rules).rules.length);
  if (now.rules !== then.rules) changes.push(differing(message('section_rules'), rules(now), rules(then)));
  return changes.filter((change) => change.now !== change.next);
}

/** What a file would change in what there is now: settings, and corrections where the file holds some. */
export async function changesBy(file: Backup, now: Settings): Promise<Change[]> {
  const changes = changesBetween(now, file.settings);
  if (!file.taught) return changes;
  const taught = await allTaught();
  for (const site of [...new Set([...Object.keys(taught), ...Object.keys(file.taught)])].sort()) {
    const [before, after] = [taught[site] ?? [], file.taught[site] ?? []];
    if (canonical(before) === canonical(after)) continue;
    const words = (count: number) => plural('kept_taught_count', count);
    changes.push(differing(message('import_taught', site), words(before.length), words(after.length)));
  }
  return changes;
}

/** A change of something that is told by its number alone, which may be the same. */
function differing(what: string, now: string, next: string): Change {
  return { what, now, next: next === now ? message('import_changed', next) : next };
}

/** Every setting but the sites, with its value in words. */
function described(settings: Settings): [name: string, value: string][] {
  const { look } = settings;
  return [
    ...CLUTTER.map((one): [string, string] => [
      message(`options_${one}`),
      message(TREATMENTS[settings.categories[one]]),
    ]),
    [message('options_sensitivity'), message(SENSITIVITIES[settings.sensitivity])],
    [message('options_enabled'), onOff(settings.enabled)],
    [message('options_mode'), message(MODES[settings.mode])],
    [message('options_summary'), plural('sentences', settings.summarySentences)],
    [message('options_form'), message(FORMS[settings.summaryForm])],
    [message('options_model'), onOff(settings.browserModel)],
    [message('options_theme'), message(THEMES[look.theme])],
    [message('options_font'), message(FONTS[look.font])],
    [message('options_size'), message('pixels', String(look.size))],
    [message('options_width'), plural('characters', look.width)],
    [message('options_badge'), onOff(settings.badge === 'count')],
    [message('options_peek'), onOff(settings.peek)],
    [message('options_hairlines'), onOff(settings.hairlines)],
    [message('options_memory'), onOff(settings.memory)],
    [message('options_receipt'), onOff(settings.receipt)],
  ];
}

const onOff = (on: boolean): string => message(on ? 'on' : 'off');

function siteWords(site: SiteSettings | undefined): string {
  if (!site) return message('import_no_site');
  const kinds = CLUTTER.flatMap((one) => {
    const treatment = site.categories?.[one];
    return treatment ? [message('import_kind', message(`options_${one}`), message(TREATMENTS[treatment]))] : [];
  });
  const parts = [...(site.on === undefined ? [] : [onOff(site.on)]), ...kinds];
  return parts.length > 0 ? new Intl.ListFormat(language(), { type: 'unit' }).format(parts) : message('sites_as_above');
}
