import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { fixturePage } from '../../scripts/lab/fixtures.ts';
import { type Lab, openLab, until } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';
import { livePage } from './live.ts';
import { press } from './popup.ts';

/** Every section of the options, and the welcome page's choice: what it does on a page, and that it holds. */

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

const STORY = '/2026/03/04/bridge';
const VARIED = '/2026/03/04/varied';
const HERE = '127.0.0.1';

const profile = mkdtempSync(join(tmpdir(), 'clearstory-'));
let server: Server;
let lab: Lab;
const start = async () => {
  lab = await openLab(inject('browser'), { headless: true, proxy: server.port, profile });
};
beforeAll(async () => {
  server = await startServer();
  server.pages.set(STORY, { body: livePage('template').replace('id="seam"', 'id="seam" class="note">Noted.</p><p') });
  server.pages.set(VARIED, { body: fixturePage('around-long-feature') });
  await start();
});
afterAll(async () => {
  await lab?.close();
  await server?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
afterEach(() => expect(lab.problems.splice(0), 'errors in consoles').toEqual([]));

type Value = string | boolean;
const settings = () =>
  lab.control.evaluate(async () => JSON.stringify((await chrome.storage.local.get('settings')).settings));

/** What a control says: whether it is checked, else its value; of anything else its text. */
function read(page: Page, selector: string): Promise<Value | undefined> {
  return page.evaluate((selector) => {
    const control = document.querySelector(selector);
    if (control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type)) return control.checked;
    const hasValue = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
    if (hasValue || control instanceof HTMLTextAreaElement) return control.value;
    return control?.textContent ?? undefined;
  }, selector);
}

/** Sets a control as a reader does, and waits until it is stored. */
async function set(page: Page, selector: string, value: Value): Promise<void> {
  if ((await read(page, selector)) === value) return;
  const before = await settings();
  await page.evaluate(
    (selector, value) => {
      const control = document.querySelector(selector) as HTMLInputElement;
      if (typeof value === 'boolean') control.click();
      else {
        control.value = value;
        for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
      }
    },
    selector,
    value,
  );
  await until(`${selector} is stored`, async () => (await settings()) !== before);
}

async function openOptions(): Promise<Page> {
  const options = await lab.openOwn('src/options/index.html');
  // Its words come last, when every setting shows what is stored.
  await until('the options are drawn', () =>
    options.evaluate(() => document.querySelector<HTMLInputElement>('#search')?.placeholder),
  );
  return options;
}

async function addSite(options: Page, site: string): Promise<void> {
  await options.evaluate((site) => {
    (document.getElementById('site-address') as HTMLInputElement).value = site;
    document.querySelector<HTMLElement>('form.add button')?.click();
  }, site);
  await until('the site is listed', () =>
    options.evaluate((site) => document.getElementById(`on-${site}`) !== null, site),
  );
}

/** What became of the story's appeal. */
const appeal = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.ask') as HTMLElement;
    if (!box.checkVisibility({ visibilityProperty: true })) return 'hidden';
    return box.dataset.clearstory?.startsWith('+') ? 'folded' : 'seen';
  });

describe('what a setting does on an open page, at once', () => {
  let options: Page;
  let story: { page: Page; tab: number };
  beforeAll(async () => {
    options = await openOptions();
    story = await lab.open(server.origin + STORY);
    await until('the appeal is hidden', async () => (await appeal(story.page)) === 'hidden');
  });
  afterAll(async () => {
    for (const one of [options, story.page]) await one.close();
    await lab.store({ settings: undefined });
  });

  const on = `[id="on-${HERE}"]`;
  const add = (options: Page) => addSite(options, HERE);
  test.each<[what: string, selector: string, value: Value, appeal: string, first?: (options: Page) => Promise<void>]>([
    ['a kind is folded', '#appeal [value=fold]', true, 'folded'],
    ['a kind is left', '#appeal [value=leave]', true, 'seen'],
    ['a kind is hidden', '#appeal [value=hide]', true, 'hidden'],
    ['all is turned off', '#enabled input', false, 'seen'],
    ['all is turned on', '#enabled input', true, 'hidden'],
    ['only chosen sites', '#mode [value=chosen]', true, 'seen'],
    ['the site is added, and chosen', on, true, 'hidden', add],
    ['the site is not chosen', on, false, 'seen'],
    ['every story, but not of this site', '#mode [value=every]', true, 'seen'],
    ['the site is on', on, true, 'hidden'],
    ['on this site the kind is folded', `[id="appeal-${HERE}"]`, 'fold', 'folded'],
    ['on this site the kind is left', `[id="appeal-${HERE}"]`, 'leave', 'seen'],
    ['on this site the kind is as everywhere', `[id="appeal-${HERE}"]`, '', 'hidden'],
    ['only on a click', '#mode [value=click]', true, 'seen'],
  ])('%s', async (_, selector, value, wanted, first) => {
    await first?.(options);
    await set(options, selector, value);
    await until(`the appeal is ${wanted}`, async () => (await appeal(story.page)) === wanted);
  });

  test('the popup is that click; the summary in it has the length and form that were chosen', async () => {
    await set(options, '#summary input', '1');
    const popup = await lab.openPopup(story.tab);
    await until('the appeal is hidden', async () => (await appeal(story.page)) === 'hidden');
    const sentences = () => popup.evaluate(() => document.querySelectorAll('.summary .points > li').length);
    await until('one sentence is there', async () => (await sentences()) === 1);
    await set(options, '#summary input', '2');
    await story.page.reload();
    await until('two sentences are there', async () => (await sentences()) === 2);
    await set(options, '#form [value=sentences]', true);
    await until('they are running text', () =>
      popup.evaluate(() => document.querySelector('.summary > .sentences') !== null),
    );
    await set(options, '#theme [value=dark]', true);
    await until('it is dark', () => popup.evaluate(() => document.documentElement.dataset.theme === 'dark'));
    await popup.close();
    await set(options, '#mode [value=every]', true);
  });

  test('the more thorough, the more is hidden', async () => {
    const { page, tab } = await lab.open(server.origin + VARIED);
    await lab.settled(tab);
    const hidden = async () => (await lab.ask(tab, 'report')).report?.hidden.length ?? 0;
    const balanced = await hidden();
    await set(options, '#sensitivity [value=thorough]', true);
    await until('thorough hides more', async () => (await hidden()) > balanced);
    await set(options, '#sensitivity [value=careful]', true);
    await until('careful hides less', async () => (await hidden()) < balanced);
    await set(options, '#sensitivity [value=balanced]', true);
    await until('balanced is as at first', async () => (await hidden()) === balanced);
    await page.close();
  });
});

/** Section by section, each setting away from how it is at first. */
const held: readonly [section: string, selector: string, value: Value][] = [
  ['clean', '#appeal [value=fold]', true],
  ['clean', '#newsletter [value=leave]', true],
  ['clean', '#promo [value=fold]', true],
  ['clean', '#ad [value=leave]', true],
  ['clean', '#social [value=fold]', true],
  ['clean', '#sensitivity [value=thorough]', true],
  ['where', '[id="promo-news.example"]', 'fold'],
  ['summaries', '#summary input', '5'],
  ['summaries', '#form [value=sentences]', true],
  ['look', '#theme [value=sepia]', true],
  ['look', '#font [value=sans]', true],
  ['look', '#size input', '24'],
  ['look', '#width input', '51'],
  ['page', '#badge input', false],
  ['page', '#peek input', false],
  ['page', '#hairlines input', true],
  ['remembered', '#memory input', false],
  ['own-rules', '#rules-written', `! mine\n${HERE}##.note`],
  ['statistics', '#receipt input', false],
  ['backup', '#sync input', true],
  ['where', '#enabled input', false],
];
/** What was not set but came of reading and teaching, and shows. */
const shown: readonly [section: string, selector: string, text: RegExp][] = [
  ['remembered', '.taught li', /^Not clutter Support our work/],
  ['statistics', '#outlets tbody tr', /^127\.0\.0\.1/],
  ['stored', '#privacy', /1 correction/],
];

async function expectHeld(): Promise<void> {
  const options = await openOptions();
  const found = [];
  for (const [section, selector] of held) found.push([section, selector, await read(options, selector)]);
  expect(found).toEqual(held);
  for (const [section, selector, text] of shown) expect(await read(options, selector), section).toMatch(text);
  expect(await read(options, '#mode [value=chosen]')).toBe(true);
  await options.close();
  const welcome = await lab.openOwn('src/welcome/index.html');
  await until('the choice shows', () => read(welcome, '#mode [value=chosen]'));
  await welcome.close();
}

test('every setting, the welcome page’s choice and what was taught hold when pages are loaded and the browser is started again', async () => {
  const story = await lab.open(server.origin + STORY);
  await until('the appeal is hidden', async () => (await appeal(story.page)) === 'hidden');
  const { report } = await lab.ask(story.tab, 'report');
  await lab.ask(story.tab, 'keep', { id: report?.hidden[0]?.id });
  await story.page.close();

  const options = await openOptions();
  await set(options, '#mode [value=click]', true);
  const welcome = await lab.openOwn('src/welcome/index.html');
  await until('the welcome page shows what is set', () => read(welcome, '#mode [value=click]'));
  await press(welcome, '#mode [value=chosen]');
  await until('the options follow', () => read(options, '#mode [value=chosen]'));
  await welcome.close();
  await addSite(options, 'news.example');
  for (const [, selector, value] of held) await set(options, selector, value);
  await options.close();
  await expectHeld();

  await lab.close();
  await start();
  await expectHeld();
  const after = await lab.open(server.origin + STORY);
  expect((await lab.settled(after.tab)).why).toBe('off');
  const again = await openOptions();
  await set(again, '#enabled input', true);
  await set(again, '#mode [value=every]', true);
  await until('the rule hides', () =>
    after.page.evaluate(() => !document.querySelector('.note')?.checkVisibility({ visibilityProperty: true })),
  );
  expect(await appeal(after.page)).toBe('seen'); // it is "not clutter"
  for (const one of [again, after.page]) await one.close();
});
