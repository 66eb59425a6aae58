import '../support/fake-chrome.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mayBeLine } from '../../src/content/hairline.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => place.remove());

test.each([
  ['between paragraphs', '<section><p>Story</p><div class="box"></div></section>', true],
  ['in a column', '<section style="display: flex; flex-direction: column"><div class="box"></div></section>', true],
  ['in a row', '<section style="display: flex"><div class="box"></div></section>', false],
  ['beside bare text', '<section>Story <div class="box"></div></section>', false],
  [
    'beside bare text that a control hides',
    '<form>Story <div class="box"></div><input name="firstChild"></form>',
    false,
  ],
])('a line may stand or not: %s', (_, markup, may) => {
  place.innerHTML = markup;
  expect(mayBeLine(place.querySelector('.box') ?? place, place)).toBe(may);
});
