import { expect, inject, test } from 'vitest';
import { until } from '../../scripts/lab/lab.ts';
import { livePage, story } from './live.ts';
import { openedReader } from './reader.ts';
import { lab, onStage, server } from './stage.ts';

onStage();

/** The extension API as its own pages have it. */
declare const chrome: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  commands: { onCommand: { dispatch(name: string): void } };
  contextMenus: { onClicked: { dispatch(of: object, tab: unknown): void } };
  tabs: { query(of: object): Promise<unknown[]> };
};

const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
const badge = (tab: number) => lab.control.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);

async function open(slug: string, body = livePage(slug)) {
  const path = `/2026/03/04/${slug}`;
  server.pages.set(path, { body });
  return lab.open(server.origin + path);
}

test('the badge counts what is hidden, says nothing where nothing is, and follows what the reader shows', async () => {
  const { page, tab } = await open('template');
  await until('it says 1', async () => (await badge(tab)) === '1');
  await lab.ask(tab, 'showAll');
  await until('it is empty', async () => (await badge(tab)) === '');
  await lab.ask(tab, 'hideAll');
  await until('it says 1', async () => (await badge(tab)) === '1');
  await page.close();
  const plain = await open('plain', story);
  await lab.settled(plain.tab);
  expect(await badge(plain.tab)).toBe('');
  await plain.page.close();
});

test('a reader who wants no badge has none', async () => {
  await lab.store({ settings: { version: 1, badge: 'off' } });
  const { page, tab } = await open('template');
  await lab.settled(tab);
  expect(await badge(tab)).toBe('');
  await page.close();
  await lab.store({ settings: undefined });
});

test.runIf(inject('browser') === 'chrome')(
  'a worker that the browser ended does its work when it is needed again',
  async () => {
    const target = lab.browser.targets().find(isWorker);
    const worker = await target?.worker();
    await worker?.close();
    await until('it is gone', async () => !lab.browser.targets().some((other) => other === target));
    const { page, tab } = await open('template');
    await until('the badge says 1', async () => (await badge(tab)) === '1');
    await page.close();
  },
);

// The driver presses no browser-wide keys and opens no menus of the browser; Chrome lets the worker be told of both. Last,
// for it holds on to the worker.
test.runIf(inject('browser') === 'chrome').each([
  ['a command', () => chrome.commands.onCommand.dispatch('open_story')],
  [
    'the menu entry',
    async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'open_story' }, tab);
    },
  ],
])('%s opens the story in front in the reader', async (_, tell) => {
  const { page, tab } = await open('template');
  await lab.settled(tab);
  const worker = await lab.browser.targets().find(isWorker)?.worker();
  await worker?.evaluate(tell);
  const reader = await openedReader(lab);
  expect(await reader.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
    'The town that moved its bridge by hand',
  );
  for (const one of [reader, page]) await one.close();
});
