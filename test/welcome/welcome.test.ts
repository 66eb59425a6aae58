import '../options/more-of-chrome.ts';
import '../../src/welcome/welcome.css';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defaults, type Settings } from '../../src/shared/settings.ts';
import html from '../../src/welcome/index.html?raw';
import { resetWorld, world } from '../support/fake-chrome.ts';
import { axeViolations, buttonNamed, find, openPage, until } from '../support/open-page.ts';

const script = new URL('../../src/welcome/index.ts', import.meta.url).pathname;
const open = () => openPage(html, script);
const mode = () => (world.local.settings as Settings).mode;

beforeEach(() => {
  resetWorld();
  world.local.settings = structuredClone(defaults);
});
afterEach(() => document.documentElement.removeAttribute('data-theme'));

test('three sentences say what it is, and no word is missing', async () => {
  await open();
  expect(document.querySelectorAll('.lead p')).toHaveLength(3);
  for (const element of document.querySelectorAll<HTMLElement>('[data-i18n]'))
    expect(element.textContent).not.toBe(element.dataset.i18n);
});

test('the sample holds the same story twice, its clutter once', async () => {
  await open();
  const [before, after] = document.querySelectorAll<HTMLElement>('.sheet');
  const story = (sheet: HTMLElement | undefined) =>
    Array.from(sheet?.querySelectorAll(':scope > p:not(.account)') ?? [], (paragraph) => paragraph.textContent);
  expect(story(before)).toHaveLength(4);
  expect(story(after)).toEqual(story(before));
  expect(before?.querySelectorAll('.ask')).toHaveLength(3);
  expect(after?.querySelectorAll('.ask')).toHaveLength(0);
  expect(after?.querySelector('.account')?.textContent).toBe('Hidden here: 1 appeal, 1 newsletter, 1 promo');
});

test('the one choice is saved at once, by mouse and by keyboard', async () => {
  await open();
  expect(find<HTMLInputElement>('#mode [value=every]').checked).toBe(true);
  find('#mode [value=chosen]').click();
  await until(() => mode() === 'chosen');
  find('#mode [value=chosen]').focus();
  await userEvent.keyboard('{ArrowDown}');
  await until(() => mode() === 'click');
  await open();
  expect(find<HTMLInputElement>('#mode [value=click]').checked).toBe(true);
});

test.each<[string, object, boolean]>([
  ['the choice', { mode: 'click' }, true],
  ['something else', { peek: false }, false],
])('where the organisation locked %s the choice rests, and only then', async (_, locked, isLocked) => {
  world.local['policy'] = { preset: {}, locked };
  await open();
  const modes = Array.from(document.querySelectorAll<HTMLInputElement>('#mode input'));
  expect(modes.map(({ disabled }) => disabled)).toEqual([isLocked, isLocked, isLocked]);
  expect(find('#mode-lock').textContent).toBe(isLocked ? 'Set by your organisation; it cannot be changed here.' : '');
  expect(await axeViolations()).toEqual([]);
});

describe('access to sites', () => {
  test('given: says so, in the browser’s own words, and asks for nothing', async () => {
    await open();
    await until(() => find('#access').textContent === 'Clearstory may read the stories that you open.');
    expect(find('#access-name').textContent).toContain('“Read and change all your data on all websites”');
    expect(find('#give').hidden).toBe(true);
  });

  test('withheld: explains it and asks on one click', async () => {
    world.permitted = false;
    await open();
    await until(() => !find('#give').hidden);
    expect(find('#access').textContent).toContain('keeps Clearstory from the pages');
    world.permitted = true;
    buttonNamed('Allow on all sites').click();
    await until(() => find('#give').hidden);
    expect(world.calls).toContain('request {"origins":["http://*/*","https://*/*"]}');
  });

  test('refused: says what follows, and can be asked again', async () => {
    world.permitted = world.grants = false;
    await open();
    await until(() => !find('#give').hidden);
    find('#give').click();
    await until(() => find('#access').textContent?.startsWith('Access was not given.'));
    expect(find('#give').hidden).toBe(false);
  });
});

test('leads to all options', async () => {
  await open();
  buttonNamed('All options').click();
  expect(world.calls).toEqual(['openOptionsPage']);
});

test.each(['light', 'dark', 'sepia'] as const)('axe finds nothing wrong, %s', async (theme) => {
  world.local.settings = { ...defaults, look: { ...defaults.look, theme } };
  world.permitted = false;
  await open();
  await until(() => !find('#give').hidden);
  expect(await axeViolations()).toEqual([]);
});
