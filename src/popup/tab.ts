import type { Report } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import { inject } from '../shared/inject.ts';
import { askTab, type TabReport } from '../shared/messages.ts';
import { placeOf } from './place.ts';

/** Why there is no story to draw; each has its sentence in the messages, `state_<kind>_title` and `state_<kind>_text`. */
export type NoStory =
  | 'browser'
  | 'store'
  | 'pdf'
  | 'file'
  | 'withheld'
  | 'loading'
  | 'reload'
  | 'nostory'
  | 'site'
  | 'off'
  | 'mode'
  | 'gone'
  | 'error';

/** A tab's answer that holds a story. */
export type StoryReport = TabReport & { report: Report };

/** What a tab has for the popup: a story, or the reason why not. `address` is '' where the browser keeps it back. */
export type TabState = { address: string } & (
  | { kind: 'story'; told: StoryReport }
  /** `page`: one that is no story, where the reader can hide something all the same. */
  | { kind: NoStory; outlet?: string; page?: TabReport }
);

/** The tab that the popup speaks of: `?tab=<id>` in its own address, else the active one; an impossible id when none is. */
export async function popupTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? browser.tabs.TAB_ID_NONE;
}

/** Asks a tab for its story. Where no content script answers, it is put there if the browser lets it. Never throws. */
export async function readTab(id: number): Promise<TabState> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  if (!tab) return { kind: 'gone', address: '' };
  const address = tab.url ?? '';
  const told = (await ask(id)) ?? ((await inject(id)) ? await ask(id) : undefined);
  return told ? stateOf(told, address) : { kind: await silence(address, tab.status === 'loading'), address };
}

/** What a tab's answer means for the popup. */
export function stateOf(told: TabReport, address: string): TabState {
  const { report, outlet, why } = told;
  if (report?.isStory) return { kind: 'story', told: { ...told, report }, address };
  const kinds = { off: 'off', mode: 'mode', 'site-off': 'site', loading: 'loading' } as const;
  const kind = why && why in kinds ? kinds[why as keyof typeof kinds] : 'nostory';
  return { kind, outlet, address, ...(why === 'not-a-story' && { page: told }) };
}

/** The patterns by which access to an address is asked for; to every site, where the address is not known. */
export function patternsOf(address: string): string[] {
  if (!URL.canParse(address)) return ['http://*/*', 'https://*/*'];
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
}

/** Why a tab gives no answer. */
async function silence(address: string, isLoading: boolean): Promise<NoStory> {
  const place = placeOf(address);
  if (place === 'store' || place === 'pdf' || place === 'file') return place;
  // An address that is kept back is a page of the browser, unless access to sites is withheld.
  if (place === 'browser' && address) return place;
  if (!(await browser.permissions.contains({ origins: patternsOf(address) }))) return 'withheld';
  if (place === 'browser') return place;
  return isLoading ? 'loading' : 'reload';
}

function ask(id: number): Promise<TabReport | undefined> {
  return askTab(id, 'report').catch(() => undefined);
}
