import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Watch, watch } from '../../src/content/watch.ts';

let place: HTMLElement;
let watching: Watch;
const added = vi.fn<(elements: readonly Element[]) => void>();
const read = vi.fn<() => boolean>(() => false);
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  added.mockClear();
  read.mockClear();
  watching = watch({ added, read });
});
afterEach(() => {
  watching.stop();
  place.remove();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 700));
const add = (markup: string) => place.insertAdjacentHTML('beforeend', markup);

test('what is added is handed on at once, and the page is read once it is quiet', async () => {
  add('<p>one</p>');
  await Promise.resolve();
  expect(added.mock.calls.map(([elements]) => elements.map(({ localName }) => localName))).toEqual([['p']]);
  add('<p>two</p>');
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
});

test.each<[string, () => void]>([
  ['nothing', () => {}],
  ['text alone', () => place.append('text')],
  ['removal', () => place.replaceChildren()],
  ['an attribute that shows nothing', () => place.setAttribute('title', 'x')],
  ['a class on a box in the flow', () => place.classList.add('x')],
  ['a change of our own', () => watching.quietly(() => add('<p>ours</p>'))],
])('%s leads to no reading', async (_, change) => {
  change();
  await settle();
  expect(read).not.toHaveBeenCalled();
});

test.each<[string, () => void]>([
  ['a dialog that is opened', () => place.setAttribute('open', '')],
  ['a box whose hiddenness changes', () => place.toggleAttribute('hidden')],
  ['a lock on the page', () => document.body.classList.add('x')],
  ['a box that comes to lie over the page', () => place.setAttribute('style', 'position: fixed')],
])('%s leads to a reading', async (_, change) => {
  change();
  await settle();
  document.body.classList.remove('x');
  expect(read).toHaveBeenCalledTimes(1);
});

test('a flood is not looked at drop by drop; the page is read when it rests', async () => {
  for (let i = 0; i < 1200; i++) place.append(document.createElement('i'));
  await Promise.resolve();
  expect(added).not.toHaveBeenCalled();
  await settle();
  expect(read).not.toHaveBeenCalled();
  await settle();
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
});

test('what was read already is not read again', async () => {
  add('<p>one</p>');
  watching.now();
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
});

test('at rest nothing is looked at, until it is woken', async () => {
  watching.rest();
  add('<p>one</p>');
  await settle();
  expect(read).not.toHaveBeenCalled();
  watching.wake();
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
});
