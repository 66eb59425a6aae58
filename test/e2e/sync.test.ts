import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/lab/lab.ts';
import { press } from './popup.ts';
import { lab, onStage } from './stage.ts';

/** The copy in the browser account: off at first, turned on, met by another device, refused, forgotten. */

interface Area {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(of: object): Promise<void>;
}
declare const chrome: { storage: { local: Area; sync: Area } };

onStage();

const account = () => lab.control.evaluate(() => chrome.storage.sync.get(null));
const local = (key: string) => lab.control.evaluate(async (key) => (await chrome.storage.local.get(key))[key], key);
const settings = () => local('settings') as Promise<Record<string, unknown>>;
/** What stands in the account under a unit's key. */
async function unit(key: string): Promise<unknown> {
  const items = Object.values(await account()) as { pieces: [string, number, number, number, string][] }[];
  const piece = items.flatMap(({ pieces }) => pieces).find(([name]) => name === key);
  return piece?.[4] && JSON.parse(piece[4]);
}
/** As another device writes it: an item of its own beside ours. */
const arrives = (item: object) => lab.control.evaluate((item) => chrome.storage.sync.set({ 'mirror/90': item }), item);
const isOn = (page: Page, id: string) =>
  page.evaluate((id) => document.querySelector<HTMLInputElement>(`#${id} input`)?.checked, id);

async function openOptions(): Promise<Page> {
  const options = await lab.openOwn('src/options/index.html#sync');
  await until('the options are drawn', () => options.evaluate(() => document.querySelector('#sync input') !== null));
  return options;
}

test('it is off at first, and nothing goes to the account', async () => {
  const options = await openOptions();
  expect(await isOn(options, 'sync')).toBe(false);
  await press(options, '#hairlines input');
  await until('it is saved', async () => (await settings())?.['hairlines']);
  // As long as the worker gathers changes, and more.
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(await account()).toEqual({});
  expect(await local('sync-known')).toBeUndefined();
  await options.close();
});

test('turned on, it takes settings and lessons there and brings what another device did; forgotten, it is gone', async () => {
  const lesson = { shape: 's', words: 'w', sketch: [1], label: 'promo', opening: 'Read on', at: 1 };
  await lab.store({ 'taught/own.example': [lesson] });
  const options = await openOptions();
  await press(options, '#sync input');
  await until('settings are in the account', async () => (await unit('field/hairlines')) === true);
  expect(await unit('taught/own.example')).toEqual([lesson]);
  expect(await unit('field/sync')).toBeUndefined();

  const at = Date.now() + 1000;
  const theirs = [
    ['field/mode', at, 0, 1, '"chosen"'],
    ['site/their.example', at, 0, 1, '{"on":true}'],
    ['taught/their.example', at, 0, 1, JSON.stringify([Object.fromEntries(Object.entries(lesson).sort())])],
    ['taught/own.example', at, 0, 0, ''],
  ];
  await arrives({ version: 2, pieces: theirs });
  await until('it is taken over', async () => (await settings())['mode'] === 'chosen');
  expect((await settings())['sites']).toEqual({ 'their.example': { on: true } });
  await until('lessons are', async () => (await local('taught/their.example')) && !(await local('taught/own.example')));
  await until('the options show it', () =>
    options.evaluate(() => document.querySelector<HTMLInputElement>('#mode [value=chosen]')?.checked),
  );
  await until('the account is in order again', async () => !('mirror/90' in (await account())));
  expect(await unit('field/mode')).toBe('chosen');

  const before = await settings();
  for (const [item, words] of [
    [{ version: 99, pieces: [] }, 'A newer Clearstory'],
    [{ version: 2, pieces: [['field/mode', at + 9, 0, 1, '"never"']] }, 'cannot be read'],
  ] as const) {
    await arrives(item);
    await until('the options say so', () =>
      options.evaluate((words) => document.querySelector('#sync .problem')?.textContent?.includes(words), words),
    );
    expect(await settings()).toEqual(before);
  }

  await press(options, '#privacy li:nth-child(5) button');
  await until('it asks', () => options.evaluate(() => document.querySelector('dialog [value=yes]') !== null));
  await press(options, 'dialog [value=yes]');
  await until('it is forgotten', async () => Object.keys(await account()).length === 0);
  await until('it is off', async () => (await isOn(options, 'sync')) === false);
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(await account()).toEqual({});
  expect((await settings())['mode']).toBe('chosen');
  await options.close();
});
