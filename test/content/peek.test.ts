import '../support/fake-chrome.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mark, markOf, unmarkAll } from '../../src/content/mark.ts';
import { peekOnDemand } from '../../src/content/peek.ts';

let place: HTMLElement;
let stop: () => void;
beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
  stop = peekOnDemand((step) => step());
});
afterEach(() => {
  stop();
  unmarkAll();
  place.remove();
});

const click = (element: Element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
const press = (key: string) => place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

test.each([
  ['a folded box', '+ Ad', '<div><p>words</p></div>'],
  ['a thin line', '… Ad', '<div><p>words</p></div>'],
  ['a folded form whose controls shadow its methods', '+ Ad', '<form><p>words</p><input name="contains"></form>'],
])('a click opens %s, a click in it leaves it open, Esc closes it', (_, line, markup) => {
  place.innerHTML = markup;
  const box = place.firstElementChild ?? place;
  mark(box, line);
  click(box);
  expect(markOf(box)).toBe('peek');
  click(box.firstElementChild ?? box);
  expect(markOf(box)).toBe('peek');
  press('Escape');
  expect(markOf(box)).toBe(line);
});

test.each(['hide', 'veil', undefined])('a click opens nothing else: %s', (line) => {
  place.innerHTML = '<p>words</p>';
  const box = place.firstElementChild ?? place;
  if (line) mark(box, line);
  click(box);
  expect(markOf(box)).toBe(line);
});
