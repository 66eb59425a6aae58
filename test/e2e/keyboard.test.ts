import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { fixturePage } from '../../scripts/lab/fixtures.ts';
import { type Lab, openLab, until } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { focused, tabTo } from './keyboard.ts';
import { openedReader } from './reader.ts';

/** Popup and reader, driven by the keyboard alone. */

declare const chrome: { storage: { local: { get(key: string): Promise<{ settings: Settings }> } } };

let server: Server;
let lab: Lab;
beforeAll(async () => {
  server = await startServer();
  server.pages.set('/2021/11/08/story.html', { body: fixturePage('seed-publisher') });
  lab = await openLab(inject('browser'), { headless: true, proxy: server.port });
});
afterAll(async () => {
  await lab?.close();
  await server?.close();
});
afterEach(() => expect(lab.problems.splice(0), 'errors in consoles').toEqual([]));

const settings = async () => (await lab.control.evaluate(() => chrome.storage.local.get('settings'))).settings;

async function openPopup() {
  const { page, tab } = await lab.open(`${server.origin}/2021/11/08/story.html`);
  await lab.settled(tab);
  const popup = await lab.openPopup(tab);
  await popup.bringToFront();
  return { page, tab, popup };
}

test('the popup: what was hidden is opened, shown, hidden again and kept', async () => {
  const { page, tab, popup } = await openPopup();
  await tabTo(popup, 'Hidden here');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Show in the page');
  await popup.keyboard.press('Enter');
  const stateOf = async () => Object.values((await lab.ask(tab, 'report')).states);
  await until('the thing is shown', async () => (await stateOf()).includes('shown'));
  await until('its button now hides it', async () => (await focused(popup)).name.startsWith('Hide again'));
  await popup.keyboard.press(' ');
  await until('the thing is hidden again', async () => !(await stateOf()).includes('shown'));
  await tabTo(popup, 'Not clutter');
  await popup.keyboard.press('Enter');
  await until('the thing is kept', async () => (await stateOf()).includes('kept'));
  await popup.close();
  await page.close();
});

test('the popup: a menu, a sentence of the summary, the switches', async () => {
  const { page, popup } = await openPopup();
  await tabTo(popup, 'On this site');
  await popup.keyboard.press(' ');
  await until('the site is off', async () => (await settings())?.sites['127.0.0.1']?.on === false);
  await popup.keyboard.press(' ');
  await until('the site is on', async () => (await settings())?.sites['127.0.0.1']?.on === true);

  await tabTo(popup, 'At least one Iran-backed militia');
  await popup.keyboard.press('Enter');
  const said = () => popup.evaluate(() => document.getElementById('live')?.textContent);
  await until('the sentence is shown', async () => (await said()) === 'Shown in the page.');

  await tabTo(popup, 'Copy');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'As Markdown');
  await popup.keyboard.press('Escape');
  expect((await focused(popup)).name).toBe('Copy');
  await popup.close();
  await page.close();
});

test('the reader: opened from the popup, set in sepia, loaded again, skipped into', async () => {
  const { page, popup } = await openPopup();
  await tabTo(popup, 'Open reader');
  await popup.keyboard.press('Enter');
  const reader = await openedReader(lab);
  await reader.bringToFront();

  await tabTo(reader, 'How the text looks');
  await reader.keyboard.press('Enter');
  await tabTo(reader, 'As the system');
  await reader.keyboard.press('ArrowLeft');
  await until('the page is sepia', () => reader.evaluate(() => document.documentElement.dataset.theme === 'sepia'));
  expect((await settings()).look.theme).toBe('sepia');
  await reader.keyboard.press('Escape');
  expect((await focused(reader)).name).toBe('How the text looks');

  await reader.evaluate(() => {
    document.title = 'before';
    location.reload();
  });
  await until('the story is there again', () =>
    reader.evaluate(() => document.title.startsWith('Iran-backed militia') && document.querySelector('h1') !== null),
  );
  await tabTo(reader, 'Skip to the story');
  await reader.keyboard.press('Enter');
  expect(await reader.evaluate(() => document.activeElement?.id)).toBe('story');
  for (const one of [reader, popup, page]) await one.close();
});
