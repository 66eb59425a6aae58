import { browser } from '../shared/browser.ts';
import { askTab } from '../shared/messages.ts';
import { siteOf } from '../shared/site.ts';

/** Shows what a correction speaks of, on that open page of its site which the reader was at last; gives what to say of it. */
export async function tryOut(site: string, at: number) {
  const open = (await browser.tabs.query({})).filter(({ url }) => siteOf(url ?? '') === site);
  for (const { id, windowId } of open.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))) {
    if (id === undefined || !(await askTab(id, 'seek', { at }).catch(() => false))) continue;
    await browser.tabs.update(id, { active: true });
    // Firefox for Android has no windows.
    if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
    return 'taught_tried';
  }
  return open.length > 0 ? 'taught_tried_nothing' : 'taught_tried_closed';
}
