import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { el } from '../../src/story/element.ts';
import { button, disclosure } from '../../src/story/menu.ts';

let opener: HTMLButtonElement;
let panel: HTMLElement;
const listening = new Set<unknown>();
beforeEach(() => {
  listening.clear();
  vi.spyOn(document, 'addEventListener').mockImplementation((_, listener) => void listening.add(listener));
  vi.spyOn(document, 'removeEventListener').mockImplementation((_, listener) => void listening.delete(listener));
  [opener, panel] = [button('Open'), el('div', {}, button('Choice'))];
  document.body.replaceChildren(disclosure(opener, panel));
});
afterEach(() => vi.restoreAllMocks());

test.each<[string, () => void]>([
  ['its button again', () => opener.click()],
  ['a choice', () => panel.dispatchEvent(new Event('close-panel'))],
  ['Escape', () => panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
])('a panel listens to the page only while it is open: closed by %s', (_, close) => {
  expect(listening.size).toBe(0);
  opener.click();
  expect([panel.hidden, listening.size]).toEqual([false, 1]);
  close();
  expect([panel.hidden, listening.size]).toEqual([true, 0]);
});

test('a click elsewhere closes it, one in it does not', () => {
  vi.restoreAllMocks();
  opener.click();
  panel.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(panel.hidden).toBe(false);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(panel.hidden).toBe(true);
});
