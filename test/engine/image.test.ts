import { expect, test } from 'vitest';
import { isOrnament, pictureOf, sourceSet } from '../../src/engine/image.ts';

const BASE = 'https://example.org/news/';
const img = (html: string) => {
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector('img');
  if (!found) throw new Error('no img');
  return found;
};

test.each([
  [
    'widths',
    'a.jpg 400w, b.jpg 800w',
    [
      ['a.jpg', 400],
      ['b.jpg', 800],
    ],
  ],
  [
    'densities',
    'a.jpg 1x, b.jpg 2x',
    [
      ['a.jpg', 1000],
      ['b.jpg', 2000],
    ],
  ],
  [
    'commas in addresses',
    'a,w_1.jpg 400w, b,w_2.jpg 800w',
    [
      ['a,w_1.jpg', 400],
      ['b,w_2.jpg', 800],
    ],
  ],
  [
    'no space after the comma',
    'a.jpg 1x,b.jpg 2x',
    [
      ['a.jpg', 1000],
      ['b.jpg', 2000],
    ],
  ],
  ['no descriptor', 'a.jpg', [['a.jpg', 1000]]],
  ['nothing', ' , ', []],
])('reads a source set with %s', (_, text, expected) => {
  expect(sourceSet(text).map(({ url, width }) => [url, width])).toEqual(expected);
});

test.each([
  ['the src', '<img src="a.jpg">', 'a.jpg'],
  ['the widest of a set', '<img src="a.jpg" srcset="s.jpg 320w, m.jpg 1200w">', 'm.jpg'],
  ['no wider than needed', '<img srcset="s.jpg 800w, m.jpg 1600w, l.jpg 4000w">', 'm.jpg'],
  ['a picture source', '<picture><source srcset="w.webp 1200w"><img src="a.jpg"></picture>', 'w.webp'],
  ['a lazy source behind a placeholder', '<img src="data:image/gif;base64,R0" data-src="a.jpg">', 'a.jpg'],
  ['a lazy source set', '<img src="/blank.gif" data-srcset="s.jpg 320w, m.jpg 900w">', 'm.jpg'],
  ['a lazy source behind a spacer', '<img src="/spacer.gif" data-original="a.jpg">', 'a.jpg'],
])('takes %s', (_, html, expected) => {
  expect(pictureOf(img(html), BASE)?.url).toBe(BASE + expected);
});

test.each([
  ['no source', '<img alt="x">'],
  ['a script', '<img src="javascript:alert(1)">'],
  ['a placeholder alone', '<img src="data:image/gif;base64,R0">'],
  ['a blob', '<img src="blob:https://example.org/1">'],
])('finds nothing in %s', (_, html) => {
  expect(pictureOf(img(html), BASE)).toBeUndefined();
});

test('gives alt text and size', () => {
  expect(pictureOf(img('<img src="a.jpg" alt=" A  bridge " width="640" height="auto">'), BASE)).toEqual({
    url: `${BASE}a.jpg`,
    alt: 'A bridge',
    width: 640,
  });
});

test.each([
  ['an icon', '<img src="a.png" width="24" height="24">', true],
  ['a counter', '<img src="a.gif" width="1" height="1">', true],
  ['an avatar', '<img class="author-avatar" src="a.jpg">', true],
  ['an author by a compound', '<img class="postAuthorImg" src="a.jpg">', true],
  ['an icon by its id', '<img id="app_icon2" src="a.jpg">', true],
  ['a photo of silicon', '<img class="silicon-valley" src="a.jpg">', false],
  ['a photo of an authority', '<img id="port-authority" src="a.jpg">', false],
  ['a thumbnail by its address', '<img src="/face-150x150.jpg">', true],
  ['a drawing', '<img src="/mark.svg">', true],
  ['a photo', '<img src="a.jpg" width="800" height="500">', false],
  ['a photo without size', '<img src="a.jpg">', false],
  ['a tall photo', '<img src="a.jpg" width="140" height="600">', false],
  ['a large drawing', '<img src="/map.svg" width="900">', false],
])('%s is an ornament: %s', (_, html, expected) => {
  expect(isOrnament(img(html))).toBe(expected);
});
