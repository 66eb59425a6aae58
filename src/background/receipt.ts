import { today } from '../shared/memory.ts';
import type { BackgroundMessages, Parameter, Sender } from '../shared/messages.ts';
import { loadSettings } from '../shared/settings.ts';
import { siteOf } from '../shared/site.ts';
import { countStory } from '../shared/statistics.ts';

/** Counts the words of a story that a tab tells of; not in private windows, and not when the reader wants none counted. */
export async function countReceipt(
  { address, ...words }: Parameter<BackgroundMessages['receipt']>[0],
  { url = '', isPrivate }: Sender,
): Promise<void> {
  const site = siteOf(url);
  if (!site || isPrivate || !(await loadSettings()).receipt) return;
  await countStory(site, address, words, today());
}
