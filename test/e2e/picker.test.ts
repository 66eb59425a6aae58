import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { until } from '../../scripts/lab/lab.ts';
import { serialized } from './fixtures.ts';
import { isSeen, livePage, pause } from './live.ts';
import { popupText, press } from './popup.ts';
import { lab, onStage, server } from './stage.ts';

/** "Hide this": chosen on the page by pointer, finger or keys; it acts at once, holds, generalises, and can be taken back. */

declare const chrome: {
  runtime: { sendMessage(of: object): Promise<unknown> };
  storage: {
    local: { get(key: string): Promise<Record<string, { opening: string; hide?: object; rule?: string }[]>> };
  };
};

onStage();
afterEach(async () => {
  await lab.store({ settings: undefined, 'taught/127.0.0.1': undefined });
});

const box = (words: string, id = '') =>
  `<div class="b${Math.random().toString(36).slice(2)}" ${id && `id="${id}"`} style="padding: 30px; background: #eee"><h4>${words}</h4><p>Five things, once a week.</p></div>`;
const page1 = `<!doctype html><html><head><title>Tables</title><style>body { margin: 0; font-size: 20px }</style></head><body>
<div class="wrap"><p id="first">Buses run on Sundays, and on holidays too.</p>
${box('From the kitchen of our readers', 'target')}
<p id="last">Trains do not run at all this week.</p></div>
<script>window.heard = []; for (const name of ['keydown', 'click', 'pointermove']) addEventListener(name, (e) => heard.push(name + ' ' + (e.target.id || e.target.localName)));</script></body></html>`;
const page2 = page1.replace('id="target"', 'id="again"').replace('<p id="last">', '<p>More.</p><p id="last">');

async function open(body = page1, path = '/tables') {
  server.pages.set(path, { body });
  const opened = await lab.open(server.origin + path);
  await lab.settled(opened.tab);
  return opened;
}
const start = (tab: number) =>
  lab.control.evaluate((tab) => chrome.runtime.sendMessage({ clearstory: 'pick', of: { tab } }), tab);
/** The picker's one node in the page. */
const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('[popover]').length);
const opened = async (page: Page, tab: number) => {
  await start(tab);
  await until('the picker is open', async () => (await hosts(page)) === 1);
};
const lessons = async () =>
  (await lab.control.evaluate(() => chrome.storage.local.get('taught/127.0.0.1')))['taught/127.0.0.1'] ?? [];
const centre = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const { left, top, width, height } = (document.querySelector(selector) as Element).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, edge: top + 8 };
  }, selector);

test('a click hides it at once; it stays hidden, on other pages of the site too; the options list it, pause it and remove it', async () => {
  const { page, tab } = await open();
  await opened(page, tab);
  const { x, edge } = await centre(page, '#target');
  await page.mouse.move(x, edge);
  await page.mouse.click(x, edge);
  await until('it is hidden', async () => (await isSeen(page, '#target')) === false);
  await page.keyboard.press('Enter');
  await until('the picker is closed', async () => (await hosts(page)) === 0);
  expect((await lessons()).map(({ opening }) => opening)).toEqual([
    'From the kitchen of our readers Five things, once a week.',
  ]);

  await page.reload();
  await until('it is hidden', async () => (await isSeen(page, '#target')) === false);
  const other = await open(page2, '/other');
  await until('its like is hidden', async () => (await isSeen(other.page, '#again')) === false);
  expect(await isSeen(other.page, '#first')).toBe(true);
  expect(await isSeen(other.page, '#last')).toBe(true);

  const options = await lab.openOwn('src/options/index.html#taught');
  await until('it is listed', () =>
    options.evaluate(
      () =>
        document.querySelector('.taught')?.textContent?.includes('Hide thisFrom the kitchen') ||
        document.querySelector('.taught')?.textContent?.includes('Hide this From the kitchen'),
    ),
  );
  const rules = await options.evaluate(
    () => (document.getElementById('rules-corrections') as HTMLTextAreaElement).value,
  );
  expect(rules).toBe('127.0.0.1###target\n');
  await press(options, '.taught [id^="pause-"]');
  await until('it is shown while paused', async () => (await isSeen(other.page, '#again')) === true);
  await options.bringToFront();
  await press(options, '.taught [aria-label^="Try"]');
  const isOutlined = (one: Page) => one.evaluate(() => document.querySelector('[data-clearstory=outline]')?.id);
  await until('what it speaks of is outlined', async () => (await isOutlined(other.page)) === 'again');
  await until('its tab is in front', () => other.page.evaluate(() => document.visibilityState === 'visible'));
  await until('the outline is gone', async () => (await isOutlined(other.page)) === undefined);
  await press(options, '.taught [id^="pause-"]');
  await until('it is hidden again', async () => (await isSeen(other.page, '#again')) === false);

  const popup = await lab.openPopup(other.tab);
  expect(await popupText(popup)).toMatch(/No story on this page.*Hidden here: 1 other/);
  await press(popup, '.hidden-here .row-actions button');
  await until('it is shown from the popup', async () => (await isSeen(other.page, '#again')) === true);
  await press(popup, '.hidden-here .row-actions button');
  await until('it is hidden once more', async () => (await isSeen(other.page, '#again')) === false);
  await popup.close();
  await press(options, '.taught [id^="remove-"]');
  await until('it is shown for good', async () => (await isSeen(other.page, '#again')) === true);
  expect(await lessons()).toEqual([]);
  for (const one of [options, other.page, page]) await one.close();
});

test('by the keyboard alone: to it, wider, narrower, hidden, taken back, hidden', async () => {
  const { page, tab } = await open();
  const before = await serialized(page);
  await opened(page, tab);
  // The middle of the screen is bare, or the box around all: from there down to the first thing, then on to the box.
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'] as const)
    await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await until('the picker is closed', async () => (await hosts(page)) === 0);
  expect(await serialized(page)).toBe(before);

  await opened(page, tab);
  const { x, y } = await centre(page, '#target h4');
  await page.mouse.move(x, y);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await until('the box is hidden', async () => (await isSeen(page, '#target')) === false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('the box is shown', async () => (await isSeen(page, '#target')) === true);
  expect(await lessons()).toEqual([]);
  await page.keyboard.press('Enter');
  await until('the box is hidden', async () => (await isSeen(page, '#target')) === false);
  await page.keyboard.press('Escape');
  await until('the picker is closed', async () => (await hosts(page)) === 0);
  expect(await isSeen(page, '#first')).toBe(true);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((one) => one.startsWith('keydown'))).toEqual([]);
  await page.close();
});

describe('leaving', () => {
  test.each([
    ['Esc', (page: Page) => page.keyboard.press('Escape')],
    ['asking for it once more', (_: Page, tab: number) => start(tab)],
  ])('%s gives the page back as it was', async (_, leave) => {
    const { page, tab } = await open();
    const before = await serialized(page);
    await opened(page, tab);
    const { x, y } = await centre(page, '#target');
    await page.mouse.move(x, y);
    await page.keyboard.press('ArrowUp');
    await leave(page, tab);
    await until('the picker is closed', async () => (await hosts(page)) === 0);
    expect(await serialized(page)).toBe(before);
    expect(await lessons()).toEqual([]);
    expect(await isSeen(page, '#target')).toBe(true);
    await page.close();
  });
});

test('the page reads nothing of the picker, and cannot press its keys', async () => {
  const { page, tab } = await open();
  await opened(page, tab);
  const { x, y } = await centre(page, '#target');
  await page.mouse.move(x, y);
  const read = await page.evaluate(() => {
    const host = document.querySelector('[popover]') as HTMLElement;
    for (const name of ['keydown', 'click', 'pointermove'])
      for (const target of [window, document, host]) {
        const event =
          name === 'keydown'
            ? new KeyboardEvent(name, { key: 'Enter', bubbles: true })
            : new MouseEvent(name, { bubbles: true });
        target.dispatchEvent(event);
      }
    return { tree: host.shadowRoot, text: host.innerText + host.innerHTML, names: host.getAttributeNames() };
  });
  expect(read).toEqual({ tree: null, text: '', names: ['popover'] });
  await pause(500);
  expect(await isSeen(page, '#target')).toBe(true);
  expect(await hosts(page)).toBe(1);
  await page.keyboard.press('Escape');
  await until('the picker is closed', async () => (await hosts(page)) === 0);
  await page.close();
});

test('what holds the story is not hidden', async () => {
  const { page, tab } = await open(livePage('template'), '/2026/03/04/template');
  await opened(page, tab);
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await pause(500);
  expect(await isSeen(page, 'main')).toBe(true);
  expect(await lessons()).toEqual([]);
  await page.keyboard.press('Escape');
  await until('the picker is closed', async () => (await hosts(page)) === 0);
  await page.close();
});

test.each([
  ['a story', livePage('template'), '/2026/03/04/template'],
  ['what is no story', page1, '/tables'],
])('started from the popup of %s', async (_, body, path) => {
  const { page, tab } = await open(body, path);
  const popup = await lab.openPopup(tab);
  await press(popup, '.pick');
  await until('the picker is open', async () => (await hosts(page)) === 1);
  await page.close();
  await popup.close().catch(() => {}); // it has closed itself
});

test.runIf(inject('browser') === 'chrome')('by touch: a tap chooses, the button hides', async () => {
  const { page, tab } = await open();
  await opened(page, tab);
  const { x, edge } = await centre(page, '#target');
  await page.touchscreen.tap(x, edge);
  await pause(300);
  expect(await isSeen(page, '#target')).toBe(true);
  await page.keyboard.press('Enter');
  await until('it is hidden', async () => (await isSeen(page, '#target')) === false);
  await page.keyboard.press('Escape');
  await page.close();
});
