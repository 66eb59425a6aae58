import type { Report } from '../engine/types.ts';
import { browser } from './browser.ts';

/** A story on its way from a tab to the reader page. */
export interface HandedStory {
  report: Report;
  outlet: string;
  /** Milliseconds since 1970. */
  at: number;
  /** It comes from a private window. */
  isPrivate?: true;
}

const PREFIX = 'story-';
/** Where it stands which private story a tab shows. */
const SHOWN = 'shown-';

/** The browser keeps 10 MB for a session; the newest stories stay. */
const KEPT = 20;

/**
 * Keeps a story until the browser closes, one of a private window until the tab that shows it closes, in memory and on this
 * device alone; and opens it in a reader page of its own.
 * The page's address holds the story's key, so that it survives being loaded again, and the original's address; that not
 * of a private window, for the browser's history would keep it: Chrome opens no extension's page in such a window.
 */
export async function openReader(report: Report, outlet: string, isPrivate = false): Promise<void> {
  const id = crypto.randomUUID();
  await forgetOldest();
  const story: HandedStory = { report, outlet, at: Date.now(), ...(isPrivate && { isPrivate }) };
  await browser.storage.session.set({ [PREFIX + id]: story });
  const address = new URLSearchParams({ story: id, ...(!isPrivate && { from: report.url }) });
  await browser.tabs.create({ url: `${browser.runtime.getURL('src/reader/index.html')}?${address}` });
}

/** For a reader page: what its own address names: the story, undefined when the session that kept it is over; the original. */
export async function handedStory(search: string): Promise<{ story: HandedStory | undefined; from: string }> {
  const address = new URLSearchParams(search);
  const key = PREFIX + (address.get('story') ?? '');
  const stored = await browser.storage.session.get(key);
  const story = stored[key] as HandedStory | undefined; // written by `openReader` alone
  if (story?.isPrivate) {
    const { id } = await browser.tabs.getCurrent();
    await browser.storage.session.set({ [SHOWN + id]: key });
  }
  return { story, from: address.get('from') ?? '' };
}

/** Lets go of the private story that a tab showed, which was closed. */
export async function forgetStoryOf(tab: number): Promise<void> {
  const shown = SHOWN + tab;
  const { [shown]: key } = await browser.storage.session.get(shown);
  if (typeof key === 'string') await browser.storage.session.remove([shown, key]);
}

async function forgetOldest(): Promise<void> {
  const stored = Object.entries(await browser.storage.session.get(null))
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({ key, at: (value as HandedStory).at }))
    .sort((a, b) => b.at - a.at);
  await browser.storage.session.remove(stored.slice(KEPT - 1).map(({ key }) => key));
}
