import { openReader } from '../shared/hand-over.ts';
import { inject } from '../shared/inject.ts';
import { askTab, type TabReport } from '../shared/messages.ts';
import { saveSettings } from '../shared/settings.ts';
import { inactive, siteOf } from '../shared/site.ts';
import { injectPicker } from './inject.ts';

/** Turns the site of an address on or off; where the mode cleans chosen sites only, turning on chooses it. */
export async function toggleSite(url: string): Promise<void> {
  const site = siteOf(url);
  if (!site) return;
  await saveSettings((now) => {
    const on = inactive(now, site) !== undefined;
    return { ...(on && { enabled: true }), sites: { ...now.sites, [site]: { ...now.sites[site], on } } };
  });
}

/** Shows everything on a tab's page, or hides it again when all is shown. */
export async function toggleAll(tab: number): Promise<void> {
  const told = await ask(tab, 'report');
  if (!told) return;
  const isAway = Object.values(told.states).some((state) => state === 'hidden' || state === 'folded');
  await ask(tab, isAway ? 'showAll' : told.active ? 'hideAll' : 'clean');
}

/** Opens a tab's story in the reader; nothing where there is none. */
export async function openStory(tab: number, isPrivate = false): Promise<void> {
  const told = await ask(tab, 'report');
  if (told?.report?.isStory) await openReader(told.report, told.outlet, isPrivate);
}

/** Lets the reader choose something on a tab's page to hide. */
export async function startPicker(tab: number): Promise<void> {
  if (await ask(tab, 'report')) await injectPicker(tab);
}

/** Asks a tab, and puts the content script there first where it is missing. */
async function ask(tab: number, name: 'report' | 'showAll' | 'hideAll' | 'clean'): Promise<TabReport | undefined> {
  const asked = () => askTab(tab, name);
  return asked().catch(async () => ((await inject(tab)) ? asked().catch(() => undefined) : undefined));
}
