import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/lab/lab.ts';
import { livePage, pause } from './live.ts';
import { press } from './popup.ts';
import { lab, onStage, server } from './stage.ts';

/** The clutter receipt: told of one story in the popup, of outlets in the options, and not kept for who wants none. */

onStage();

/** The extension API as its own pages have it. */
declare const chrome: { storage: { local: { get(of: null): Promise<Record<string, unknown>> } } };

async function read(path: string) {
  const { pathname, origin } = new URL(path, server.origin);
  const canonical = `<link rel="canonical" href="${origin}${pathname}">`;
  server.pages.set(pathname, { body: livePage('template').replace('<head>', `<head>${canonical}`) });
  const opened = await lab.open(server.origin + path);
  await until('the page is read', async () => (await lab.ask(opened.tab, 'report')).report?.hidden.length);
  return opened;
}

const stored = () =>
  lab.control.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('receipt/')));
  });

/** The row of the only outlet: its name, the share, stories, words. */
const row = (options: Page) =>
  options.evaluate(() => Array.from(document.querySelectorAll('#outlets tbody tr > *'), (cell) => cell.textContent));

const counts = (options: Page, stories: string) =>
  until(`${stories} stories are counted`, async () => {
    const cells = await row(options);
    return cells[2] === stories ? cells : undefined;
  });

test('two stories are told in popup and options, counted once each, forgotten, and not counted when it is off', async () => {
  const options = await lab.openOwn('src/options/index.html#statistics');
  const first = await read('/2026/03/04/first');
  const popup = await lab.openPopup(first.tab);
  const line = await popup.evaluate(() => document.querySelector('.receipt summary')?.textContent);
  const [, story = '', clutter = ''] = /^([\d,]+) words of story, (\d+) words of clutter/.exec(line ?? '') ?? [];
  expect(Number(clutter)).toBeGreaterThan(0);
  await popup.close();

  const once = await counts(options, '1');
  expect(once.slice(0, 4)).toEqual(['127.0.0.1', expect.stringMatching(/^\d+%$/), '1', story]);
  expect(once.slice(4).reduce((sum, words) => sum + Number(words), 0)).toBe(Number(clutter));
  const second = await read('/2026/03/04/second');
  const twice = await counts(options, '2');
  expect(Number(twice[3]?.replace(',', ''))).toBe(2 * Number(story.replace(',', '')));

  // Again, anew, and with the marks of a campaign: all of it was counted before.
  await first.page.reload();
  await second.page.reload();
  const again = await read('/2026/03/04/first?utm_source=mail#part');
  await pause(2000);
  expect(await row(options)).toEqual(twice);
  await options.evaluate(() => {
    document.body.replaceChildren();
    location.reload();
  });
  expect(await counts(options, '2')).toEqual(twice);
  expect(JSON.stringify(await stored())).not.toMatch(/2026\/03|first|second|bridge/);

  await options.bringToFront(); // Chrome says that a dialog is closed in the tab in front alone
  await press(options, '#outlets [aria-label="Forget the statistics"]');
  await press(options, 'dialog [value=yes]');
  await until('all is forgotten', async () => Object.keys(await stored()).length === 0);
  await until('the table is gone', () => options.evaluate(() => !document.querySelector('#outlets tbody tr')));

  await press(options, '#receipt input');
  await until('it is off', () => options.evaluate(() => document.getElementById('live')?.textContent === 'Saved'));
  const third = await read('/2026/03/04/third');
  await first.page.reload();
  await pause(2000);
  expect(await stored()).toEqual({});
  const silent = await lab.openPopup(third.tab);
  expect(await silent.evaluate(() => document.querySelector('.receipt'))).toBe(null);
  for (const one of [silent, third.page, again.page, second.page, first.page, options]) await one.close();
  await lab.store({ settings: undefined });
});

test('what is no story, and a site that is off, is not counted', async () => {
  server.pages.set('/', { body: '<!doctype html><title>Timetable</title><p>Buses run on Sundays.' });
  const plain = await lab.open(`${server.origin}/`);
  await lab.store({ settings: { version: 2, sites: { '127.0.0.1': { on: false } } } });
  const off = await read('/2026/03/04/off');
  await pause(2000);
  expect(await stored()).toEqual({});
  for (const { page } of [off, plain]) await page.close();
  await lab.store({ settings: undefined });
});
