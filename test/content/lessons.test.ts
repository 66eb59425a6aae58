import '../support/fake-chrome.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Lessons } from '../../src/content/lessons.ts';
import { browser } from '../../src/shared/browser.ts';
import { TOOLS, type Tools } from '../../src/shared/own-word.ts';
import { type Taught, taughtKey } from '../../src/shared/taught.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

/** Stands for the script of the reader's own word. */
const tools: Tools = {
  ownWord: () => expect.fail('no rule is asked for'),
  hintOf: () => ({ name: 'p', length: 1, make: '' }),
  like: () => [],
  ruleFor: () => '.box',
};

const SITE = 'a.example';
const stored = () => (world.local[taughtKey(SITE)] ?? []) as Taught[];
const openings = () => stored().map(({ opening }) => opening);
const box = (words: string) => {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
};
/** What the browser's storage makes of a value: a copy, the names in another order. */
const echo = (taught: readonly Taught[]) =>
  taught.map((one) => Object.fromEntries(Object.entries(structuredClone(one)).reverse()));

beforeEach(() => {
  resetWorld();
  Reflect.set(window, TOOLS, tools);
});
afterEach(() => void Reflect.deleteProperty(window, TOOLS));

test('an own echo is no change; what another tab wrote is', () => {
  const lessons = new Lessons(SITE, []);
  lessons.keep(box('Sign up'), 'newsletter');
  expect(lessons.replace(echo(stored()))).toBe(false);
  expect(lessons.replace([])).toBe(true);
});

test('the rule of what was kept is added when its script has come, whatever became of it meanwhile', async () => {
  Reflect.deleteProperty(window, TOOLS);
  const lessons = new Lessons(SITE, []);
  Object.assign(browser.runtime, {
    sendMessage: vi.fn(async () => {
      lessons.replace([{ ...stored()[0], paused: true }]);
      Reflect.set(window, TOOLS, tools);
      return { ok: undefined };
    }),
  });
  lessons.keep(box('Sign up'), 'newsletter');
  await expect.poll(() => stored()).toMatchObject([{ paused: true, rule: '.box' }]);
});

test('"Undo" takes back the one lesson and brings back what it replaced; what other tabs said stands', () => {
  const lessons = new Lessons(SITE, []);
  lessons.keep(box('Sign up'), 'newsletter');
  const undo = lessons.hide(box('Sign up'));
  expect(stored().map(({ hide }) => hide !== undefined)).toEqual([true]);
  const other = { ...stored()[0], opening: 'Of another tab', at: 1 };
  lessons.replace([...stored(), other]);
  undo();
  expect(openings()).toEqual(['Sign up', 'Of another tab']);
  expect(stored()[0]?.hide).toBeUndefined();
});
