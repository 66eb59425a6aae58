import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { type Lab, openLab, until } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';
import { isSeen, livePage, pause } from './live.ts';
import { popupText, press } from './popup.ts';
import { openedReader } from './reader.ts';

/** Private windows: all works there, and nothing of it is stored. */

declare const chrome: {
  runtime: { sendMessage(of: object): Promise<unknown> };
  storage: Record<'local' | 'session', { get(of: null): Promise<Record<string, unknown>> }>;
  windows: { create(of: object): Promise<{ tabs: { id: number }[] }> };
};

const PATH = '/2026/03/04/private';

let server: Server;
let lab: Lab;
beforeAll(async () => {
  server = await startServer();
  server.pages.set(PATH, { body: livePage('template') });
  lab = await openLab(inject('browser'), { headless: true, proxy: server.port, inPrivate: true });
});
afterAll(async () => {
  await lab?.close();
  await server?.close();
});
afterEach(() => expect(lab.problems.splice(0), 'errors in consoles').toEqual([]));

const held = () => lab.control.evaluate(() => chrome.storage.session.get(null));
const stored = () => lab.control.evaluate(() => chrome.storage.local.get(null));

async function openPrivate(url: string) {
  const { tabs } = await lab.control.evaluate((url) => chrome.windows.create({ incognito: true, url }), url);
  const tab = tabs[0]?.id ?? -1;
  const page = await until('the private page is there', async () =>
    (await lab.browser.pages()).find((page) => page.url() === url),
  );
  await until('it is read', async () => (await lab.ask(tab, 'report')).report?.hidden.length);
  return { page, tab };
}

test('asks are hidden there, kept, and others chosen; of all that nothing is stored', async () => {
  const before = await stored();
  const { page, tab } = await openPrivate(server.origin + PATH);
  expect(await isSeen(page, '.ask')).toBe(false);

  const popup = await lab.openPopup(tab);
  expect(await popupText(popup)).toMatch(/remembers nothing.*Hidden here: 1 appeal/);
  expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('#site')?.disabled)).toBe(true);
  await press(popup, '.hidden-here [aria-label^="Not clutter"]');
  await until('it is kept', async () => (await isSeen(page, '.ask')) === true);
  await press(popup, '#bar .primary');
  const reader = await openedReader(lab);
  expect(Object.keys(await held())).toContainEqual(expect.stringMatching(/^story-/));
  expect(await reader.evaluate(() => [document.title, location.search])).toEqual([
    'Clearstory',
    expect.not.stringContaining('127.0.0.1'),
  ]);
  for (const one of [reader, popup]) await one.close();
  await until('the story is let go', async () => Object.keys(await held()).length === 0);

  await page.bringToFront();
  await lab.control.evaluate((tab) => chrome.runtime.sendMessage({ clearstory: 'pick', of: { tab } }), tab);
  await until('the picker is open', () => page.evaluate(() => document.querySelector('[popover]') !== null));
  const { x, y } = await page.evaluate(() => {
    scrollTo(0, 0);
    const { left, top } = (document.querySelector('#top') as Element).getBoundingClientRect();
    return { x: left + 4, y: top + 4 };
  });
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  await until('it is hidden', async () => (await isSeen(page, '#top')) === false);
  await page.keyboard.press('Escape');

  await page.reload();
  await until('the ask is hidden again', async () => (await isSeen(page, '.ask')) === false);
  expect(await isSeen(page, '#top')).toBe(true);
  await pause(1500);
  expect(await stored()).toEqual(before);

  // The same in a window that is not private is remembered. Firefox would open it in the private one, were that still there.
  await page.close();
  const other = await lab.open(server.origin + PATH);
  await until('something is stored', async () => Object.keys(await stored()).length > Object.keys(before).length);
  await other.page.close();
});
