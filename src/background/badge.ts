import { browser } from '../shared/browser.ts';
import type { Settings } from '../shared/settings.ts';

/** Writes a tab's count on the toolbar button; nothing when there is nothing to tell. The browser drops it on navigation. */
export async function showCount(
  tabId: number,
  { hidden, cut }: { hidden: number; cut: boolean },
  badge: Settings['badge'],
): Promise<void> {
  const text = badge === 'off' ? '' : hidden > 0 ? String(hidden) : cut ? '…' : '';
  await browser.action.setBadgeText({ tabId, text });
  if (!text) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: cut ? '#8a5a00' : '#3b5b8c' });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}

/** Takes every tab's count away. */
export async function clearCounts(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await browser.action.setBadgeText({ tabId: id, text: '' });
}
