import type { Clutter } from '../engine/types.ts';
import type { Settings, Treatment } from './settings.ts';

/**
 * The key under which a site's settings and memory stand: the address's host without `www.`.
 * Gives '' for what is not a web page (files, browser pages) or not an address.
 */
export function siteOf(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return '';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
  return url.hostname.replace(/\.$/, '').replace(/^www\.(?=.)/, '');
}

/** The site that was written, with or without scheme and path; '' when it is none. */
export function siteIn(written: string): string {
  const address = written.trim();
  const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`);
  return /^(?:[^.\s]+\.)+[^.\s]+$|^localhost$|^\[/.test(site) ? site : '';
}

/** Why a site's stories are left alone: Clearstory is off, the site is off, or the mode does not cover it. */
export type Inactive = 'off' | 'site-off' | 'mode';

/** Whether a site's stories are cleaned without being asked: undefined when they are, else why not. */
export function inactive(settings: Settings, site: string): Inactive | undefined {
  const on = settings.sites[site]?.on;
  if (!settings.enabled) return 'off';
  if (on === false) return 'site-off';
  return settings.mode === 'every' || (settings.mode === 'chosen' && on) ? undefined : 'mode';
}

/** What happens to a kind of clutter on a site. */
export function treatmentOf(settings: Settings, site: string, clutter: Clutter): Treatment {
  return settings.sites[site]?.categories?.[clutter] ?? settings.categories[clutter];
}

/** The settings that matter to pages, whichever site they are of. */
const WISHES = [
  'enabled',
  'mode',
  'categories',
  'sensitivity',
  'summarySentences',
  'hairlines',
  'memory',
  'rules',
] as const satisfies (keyof Settings)[];

/** The settings that matter to a site's pages, to be compared. */
export function wishesOf(settings: Settings, site: string): string {
  return JSON.stringify([WISHES.map((name) => settings[name]), settings.sites[site]]);
}
