import { describe, expect, test } from 'vitest';
import { alike, printOf, tagPrint } from '../../src/content/print.ts';

function element(markup: string): Element {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place.firstElementChild ?? place;
}
const print = (markup: string) => printOf(element(markup));

const meter =
  '<div class="a1"><p>You have 2 free stories left this month. Subscribe for unlimited access.</p><a href="/s">Subscribe</a></div>';

describe('the same box, seen again', () => {
  test.each([
    ['as it was', meter],
    ['with another number', meter.replace('2', '17')],
    ['with other classes', meter.replace('a1', 'zz9 is-shown')],
    ['with other addresses', meter.replace('/s', '/subscribe?from=here')],
    ['with one word changed', meter.replace('month', 'week')],
    ['wrapped once more', `<div>${meter}</div>`],
  ])('%s', (_, markup) => expect(alike(print(meter), print(markup))).toBe(true));
});

describe('another box', () => {
  test.each([
    [
      'of the same make',
      '<div><p>Sign up for the morning letter and read the news over breakfast every day.</p><a href="/n">Sign up</a></div>',
    ],
    ['with some of the words', '<div><p>You have new messages.</p><a href="/m">Open</a></div>'],
    ['without words', '<div><p></p><a href="/s"></a></div>'],
    [
      'a paragraph of the story',
      '<p>The council had put out the work to tender twice, and the lowest offer was three times the sum.</p>',
    ],
  ])('%s', (_, markup) => expect(alike(print(meter), print(markup))).toBe(false));

  test('two boxes without words are alike only when they are made alike', () => {
    expect(alike(print('<div><img></div>'), print('<div><img></div>'))).toBe(true);
    expect(alike(print('<div><img></div>'), print('<div><span><img></span></div>'))).toBe(false);
  });
});

test('a print holds hashes, none of the words', () => {
  expect(JSON.stringify(print(meter))).not.toMatch(/subscribe|stories|month/i);
});

test('a start tag has the same print whatever numbers its classes hold', () => {
  expect(tagPrint(element('<div class="promo-12">a</div>'))).toBe(tagPrint(element('<div class="promo-7">b</div>')));
  expect(tagPrint(element('<div class="promo">a</div>'))).not.toBe(tagPrint(element('<aside class="promo">a</aside>')));
});

test('names that shadow the DOM are no obstacle', () => {
  const trap = '<form><input name="children"><input name="textContent"><input name="firstChild"><p>Sign up</p></form>';
  expect(alike(print(trap), print(trap))).toBe(true);
});
