import { afterEach, beforeEach, expect, test } from 'vitest';
import { pointAt, pointAtText } from '../../src/content/point.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('article');
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  CSS.highlights.delete('clearstory');
});

const highlighted = () => [...(CSS.highlights.get('clearstory') ?? [])].map(String);

test.each([
  ['in one text node', '<p>Before. The bridge moved. After.</p>', 'The bridge moved.', 'The bridge moved.'],
  ['across elements', '<p>The <b>bridge</b> <i>mo</i>ved. After.</p>', 'The bridge moved.', 'The bridge moved.'],
  [
    'over line breaks and indents',
    '<p>The\n      bridge\n moved.</p>',
    'The bridge moved.',
    'The\n      bridge\n moved.',
  ],
  ['with joiners', '<p>می\u200cخواهم. A 👩\u200d🚀\u200e flew.</p>', 'A 👩\u200d🚀 flew.', 'A 👩\u200d🚀\u200e flew.'],
  ['through a byte order mark', '<p>The bri\ufeffdge moved.</p>', 'The bridge moved.', 'The bri\ufeffdge moved.'],
  ['through soft hyphens', '<p>The bri\u00addge moved.</p>', 'The bridge moved.', 'The bri\u00addge moved.'],
])('a sentence %s is found and highlighted', (_, markup, sentence, marked) => {
  place.innerHTML = markup;
  expect(pointAtText(sentence, place)).toBe(true);
  expect(highlighted()).toEqual([marked]);
  expect(place.innerHTML).toBe(markup);
});

test.each([
  ['that is not there', '<p>The bridge stood.</p>'],
  ['in an empty page', ''],
])('a sentence %s is not found', (_, markup) => {
  place.innerHTML = markup;
  expect(pointAtText('The bridge moved.', place)).toBe(false);
  expect(highlighted()).toEqual([]);
});

test('the next click takes the highlight away', () => {
  place.innerHTML = '<p>The bridge moved.</p>';
  pointAtText('The bridge moved.', place);
  place.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(highlighted()).toEqual([]);
});

test('an element is outlined; one that the page has lost is not', () => {
  place.innerHTML = '<p>One</p>';
  const paragraph = place.firstElementChild ?? place;
  expect(pointAt(paragraph)).toBe(true);
  expect(getComputedStyle(paragraph).outlineStyle).toBe('solid');
  paragraph.remove();
  expect(pointAt(paragraph)).toBe(false);
});
