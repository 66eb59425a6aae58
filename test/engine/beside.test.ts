import { expect, test } from 'vitest';
import { beside } from '../../src/engine/beside.ts';
import { segment } from '../../src/engine/segment.ts';
import { LABELS } from '../../src/engine/types.ts';
import { parse } from '../support/judged.ts';

/** Texts that stand beside the story. The nearest `data-sure` says how likely a text is the story's, in percent. */
function besides(html: string, part?: string): string[] {
  const page = segment(parse(html));
  const chances = new Float64Array(page.blocks.length * LABELS.length);
  for (const { index, element } of page.blocks)
    chances[index * LABELS.length] = Number(element.closest('[data-sure]')?.getAttribute('data-sure') ?? 100) / 100;
  const isBeside = beside(
    page,
    chances,
    page.boxes.find(({ element }) => part && element.matches(part)),
  );
  return page.blocks.filter(isBeside).map(({ text }) => text);
}

const story = '<p>It rained on the town.</p><p>The river rose to the church.</p><p>Then it fell again.</p>'.repeat(4);

test.each([
  [
    'a box after the end that is hardly the story’s',
    `<div>${story}</div><div data-sure="60">The company ferries.</div>`,
    ['The company ferries.'],
  ],
  [
    'lines under a headline',
    `<header data-sure="50"><p>Rain</p><p>A wet day</p></header><div>${story}</div>`,
    ['Rain', 'A wet day'],
  ],
  [
    'a box beside a deep one',
    `<main><div><div>${story}</div></div><section data-sure="80">Praise.</section></main>`,
    ['Praise.'],
  ],
])('%s stands beside it', (_, html, texts) => {
  expect(besides(html)).toEqual(texts);
});

test.each([
  ['a box after the end that is surely the story’s', `<div>${story}</div><div data-sure="95">The end.</div>`],
  ['what is unsure within the story’s own box', `<div>${story}<div data-sure="55">A quotation.</div></div>`],
  ['a story in two halves', `<div data-sure="70">${story}</div><div data-sure="70">${story}</div>`],
  ['text right in what is around both', `<body data-sure="60"><div data-sure="100">${story}</div>Unsaid.</body>`],
  ['an empty page', ''],
])('%s does not', (_, html) => {
  expect(besides(html)).toEqual([]);
});

test('of several stories on a page only one is asked about', () => {
  const html = `<div id="a">${story}</div><div id="b"><div>${story}</div><aside data-sure="50">Praise.</aside></div>`;
  expect(besides(html)).toEqual([]);
  expect(besides(html, '#b')).toContain('Praise.');
});
