import { expect, test } from 'vitest';
import { around } from '../../src/engine/around.ts';
import { findProse } from '../../src/engine/prose.ts';
import { segment } from '../../src/engine/segment.ts';
import { parse } from '../support/judged.ts';

const sentence = (name: string) =>
  `<p>${name} stands at the harbour, and whoever comes by the ferry of the morning sees it first of all.</p>`;

/** The id of the box of the main prose, and how many paragraphs of it there are. */
function proseOf(html: string): [id: string, paragraphs: number] {
  const page = segment(parse(html));
  const { main, blocks } = findProse(page, around(page.boxes));
  return [main.element.id, blocks.length];
}

test.each<[string, string, [string, number]]>([
  [
    'a menu that says more than the story',
    `<nav>${sentence('The mill').repeat(5)}</nav><div id="s">${sentence('The church').repeat(2)}</div>`,
    ['s', 2],
  ],
  [
    'a footer full of praise',
    `<div id="s">${sentence('The church').repeat(2)}</div><footer>${sentence('The mill').repeat(5)}</footer>`,
    ['s', 2],
  ],
  ['a page that is all footer', `<footer id="s">${sentence('The church').repeat(3)}</footer>`, ['s', 3]],
  ['a page without prose', '<p>Rain.</p>', ['', 0]],
])('%s', (_, html, prose) => {
  expect(proseOf(html)).toEqual(prose);
});
