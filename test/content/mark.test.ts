import { afterEach, beforeEach, expect, test } from 'vitest';
import { mark, markOf, sweep, unmark, unmarkAll, unmarked } from '../../src/content/mark.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  unmarkAll();
  place.remove();
});

function child(markup: string): Element {
  place.innerHTML = markup;
  return place.firstElementChild ?? place;
}

test.each([
  ['a plain box', '<div>a</div>'],
  ['a box that insists', '<div style="display: block !important">a</div>'],
  [
    'a box that rules of any strength insist on',
    '<style>#x#x#x { display: block !important }</style><div id="x">a</div>',
  ],
  ['a grid', '<div style="display: grid">a</div>'],
  ['a row of a table', '<table><tbody><tr><td>a</td></tr></tbody></table>'],
  ['a frame', '<iframe></iframe>'],
])('hides %s', (_, markup) => {
  child(markup);
  const box = place.lastElementChild ?? place;
  mark(box, 'hide');
  expect(box.checkVisibility({ visibilityProperty: true })).toBe(false);
  const { width, height } = place.getBoundingClientRect();
  expect([width > 0, height]).toEqual([true, 0]);
  unmark(box);
  expect(place.innerHTML).toBe(markup);
});

test('a folded box is one line that says what it is, in the colour of the page', () => {
  place.style.color = 'rgb(1, 2, 3)';
  const box = child('<div style="background: red; height: 300px; padding: 40px">loose <p>text</p><img alt="x"></div>');
  mark(box, '+ Newsletter');
  expect(box.getBoundingClientRect().height).toBeLessThan(60);
  expect(getComputedStyle(box, '::before').content).toContain(lineOf(box));
  expect(getComputedStyle(box, '::before').color).toBe('rgb(1, 2, 3)');
  expect(box.querySelector('p')?.checkVisibility()).toBe(false);
});

/** Chromium tells what attr() stands for. */
const lineOf = (box: Element) => box.getAttribute('data-clearstory') ?? '';

test('a box in a shadow tree is hidden, and the tree is left as it was', () => {
  const host = child('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>a</p>';
  const box = root.firstElementChild ?? host;
  mark(box, 'hide');
  expect(box.checkVisibility()).toBe(false);
  unmarkAll();
  expect([root.innerHTML, root.adoptedStyleSheets.length]).toEqual(['<p>a</p>', 0]);
});

test('reading the page unmarked sees it as it was made, and the marks are there again', () => {
  const box = child('<div class="a">a</div>');
  mark(box, 'hide');
  expect(unmarked(() => place.innerHTML)).toBe('<div class="a">a</div>');
  expect(markOf(box)).toBe('hide');
  expect(() =>
    unmarked(() => {
      throw new Error('broken');
    }),
  ).toThrow('broken');
  expect(markOf(box)).toBe('hide');
});

test('copies of marked boxes are swept', () => {
  const box = child('<div>a</div>');
  mark(box, 'hide');
  box.after(box.cloneNode(true));
  unmark(box);
  sweep();
  expect(place.innerHTML).toBe('<div>a</div><div>a</div>');
});

test('a form whose controls shadow its methods is marked like any other', () => {
  const form = child(
    '<form><input name="setAttribute"><input name="getAttribute"><input name="removeAttribute"><input name="getRootNode"></form>',
  );
  mark(form, 'hide');
  expect(getComputedStyle(form).display).toBe('none');
  unmark(form);
  expect(getComputedStyle(form).display).toBe('block');
});
