import { beforeEach, expect, test } from 'vitest';
import { Known, keyOf } from '../../src/content/known.ts';
import { tagPrint } from '../../src/content/print.ts';

let place: HTMLElement;
let known: Known;
beforeEach(() => {
  place = document.createElement('div');
  known = new Known();
});

function box(text = 'Become a member today', tag = 'aside'): Element {
  const element = document.createElement(tag);
  element.className = 'box';
  element.innerHTML = `<p>${text}</p>`;
  return element;
}
const learn = (element: Element) => known.add(tagPrint(element), keyOf(element), 'appeal');
const found = (...added: Element[]) => [...known.among(added, false)];

test('finds a box that was learnt, itself or inside what is added', () => {
  learn(box());
  const again = box();
  expect(found(again)).toEqual([[again, 'appeal']]);
  const inner = box();
  place.append(inner);
  expect(found(place)).toEqual([[inner, 'appeal']]);
});

test.each([
  ['other words', () => box('Become a friend')],
  ['another start tag', () => box('Become a member today', 'section')],
])('passes by a box of %s', (_, other) => {
  learn(box());
  expect(found(other())).toEqual([]);
});

test('passes by a box that holds nothing but another frame, or one that shows nothing yet', async () => {
  const framed = (content: string): Promise<Element> => {
    const element = document.createElement('div');
    element.innerHTML = '<iframe></iframe>';
    const frame = element.querySelector('iframe');
    if (!frame) throw new Error('no frame');
    frame.srcdoc = content;
    document.body.append(element);
    return new Promise((resolve) => {
      frame.onload = () => {
        resolve(element);
      };
    });
  };
  const ask = await framed('Become a member today');
  learn(ask);
  expect(found(ask)).toHaveLength(1);
  expect(found(await framed('The bridge is moving'))).toEqual([]);
  expect(found(await framed(''))).toEqual([]);
  for (const element of document.querySelectorAll('iframe')) element.parentElement?.remove();
});

test('forgets what the reader wants shown', () => {
  learn(box());
  known.drop(keyOf(box()));
  expect(found(box())).toEqual([]);
});

test('a box that is still being parsed is found when it is whole', () => {
  learn(box());
  const half = box('');
  expect([...known.among([half], true)]).toEqual([]);
  half.innerHTML = '<p>Become a member today</p>';
  expect([...known.among([], true)]).toEqual([[half, 'appeal']]);
});

test('a box that is put back for ever is left alone in the end', () => {
  learn(box());
  const times = Array.from({ length: 50 }, () => found(box()).length);
  expect(times.filter(Boolean)).toHaveLength(30);
  expect(times.at(-1)).toBe(0);
});
