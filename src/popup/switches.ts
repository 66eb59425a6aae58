import { message } from '../shared/i18n.ts';
import type { Given } from '../shared/policy.ts';
import { type Settings, saveSettings } from '../shared/settings.ts';
import { setLock } from '../story/lock.ts';

/**
 * Sets the two switches of the header by the settings and saves what the reader turns. `site` is '' on what is no web
 * page: then the site's switch rests. So do those that the organisation locked, and the site's in a private window, of
 * which no site is remembered; that is said below them.
 */
export function showSwitches(settings: Settings, locked: Given, site: string, isPrivate: boolean): void {
  const here = checkbox('site');
  const everywhere = checkbox('everywhere');
  const isHereLocked = locked.sites?.[site] !== undefined || (!settings.enabled && 'enabled' in locked);
  here.disabled = !site || !settings.enabled || isHereLocked || isPrivate;
  here.checked = site !== '' && settings.enabled && (settings.sites[site]?.on ?? settings.mode === 'every');
  everywhere.disabled = 'enabled' in locked;
  setLock(lockOf(), everywhere.disabled || isHereLocked);
  if (isPrivate && lockOf().textContent === '') lockOf().textContent = message('kept_private');
  everywhere.checked = settings.enabled;
  here.onchange = () => {
    const on = here.checked; // by the time that it is saved, an older value may show
    void saveSettings(({ sites }) => ({ sites: { ...sites, [site]: { ...sites[site], on } } }));
  };
  everywhere.onchange = () => saveSettings({ enabled: everywhere.checked });
}

function lockOf(): HTMLElement {
  const line = document.getElementById('switches-lock');
  if (!line) throw new TypeError('No line #switches-lock');
  return line;
}

function checkbox(id: string): HTMLInputElement {
  const input = document.getElementById(id);
  if (!(input instanceof HTMLInputElement)) throw new TypeError(`No switch #${id}`);
  return input;
}
