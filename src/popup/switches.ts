import { type Settings, saveSettings } from '../shared/settings.ts';

/**
 * Sets the two switches of the header by the settings and saves what the reader turns. `site` is '' on what is no web
 * page: then the site's switch rests.
 */
export function showSwitches(settings: Settings, site: string): void {
  const here = checkbox('site');
  const everywhere = checkbox('everywhere');
  here.disabled = !site || !settings.enabled;
  here.checked = site !== '' && settings.enabled && (settings.sites[site]?.on ?? settings.mode === 'every');
  everywhere.disabled = false;
  everywhere.checked = settings.enabled;
  here.onchange = () =>
    saveSettings(({ sites }) => ({ sites: { ...sites, [site]: { ...sites[site], on: here.checked } } }));
  everywhere.onchange = () => saveSettings({ enabled: everywhere.checked });
}

function checkbox(id: string): HTMLInputElement {
  const input = document.getElementById(id);
  if (!(input instanceof HTMLInputElement)) throw new TypeError(`No switch #${id}`);
  return input;
}
