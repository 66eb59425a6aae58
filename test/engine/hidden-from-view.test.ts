import { expect, test } from 'vitest';
import { keptFromView } from '../../src/engine/hidden-from-view.ts';
import { display, parse } from '../support/judged.ts';

/** Whether the page keeps the element with the id "x" from view. */
async function isKept(html: string, notFree: string[] = []): Promise<boolean> {
  const { document, close } = await display(
    `<!doctype html><h1>Bridge opens</h1><p>It rained on the town all day, and the river rose to the second step of the church.</p>${html}`,
  );
  try {
    return keptFromView(document, notFree)(document.getElementById('x')!);
  } finally {
    close();
  }
}

/** An item of an accordion that says nothing of itself, or a chapter: a title, and what is folded below it. */
const panel = (inner: string, title = '<h3><button>Why?</button></h3>') =>
  `<div class="item">${title}<style></style><div style="display:none">${inner}</div></div>`;

test.each([
  ['display: none', '<div style="display:none"><p id="x">Rest</p></div>'],
  ['visibility: hidden', '<div style="visibility:hidden"><p id="x">Rest</p></div>'],
  ['opacity: 0', '<div style="opacity:0"><p id="x">Rest</p></div>'],
  ['the hidden attribute', '<div hidden><p id="x">Rest</p></div>'],
  ['a style sheet', '<style>.more{display:none}</style><div class="more"><p id="x">Rest</p></div>'],
  ['aria-hidden', '<div aria-hidden="true"><p id="x">Rest</p></div>'],
  ['a region without a heading that opens it', '<div role="region" hidden><p id="x">Rest</p></div>'],
  ['a hidden part with an id of its own', '<div hidden id="Story"><p id="x">Rest</p></div>'],
  [
    'a gate that keeps every chapter from view',
    ['A', 'B', '<p id="x">Rest</p>'].map((inner) => panel(inner, '<h3>Chapter</h3>')).join(''),
  ],
  ['a part below a heading', '<div><h3>Why</h3><div hidden><p id="x">Rest</p></div></div>'],
  [
    'a part below the last of several headings',
    '<div><h3>Who</h3><p>A</p></div><div><h3>How</h3><p>B</p></div><div><h3>Why</h3><div hidden><p id="x">Rest</p></div></div>',
  ],
  [
    'a dialog among others after the story',
    `<main><h2>Who</h2><p>A long answer to it.</p></main>${'<div class="modal" style="display:none"><h5>Join</h5><p>Now</p></div>'.repeat(2)}<div class="modal" style="display:none"><h5>Join</h5><p id="x">Rest</p></div>`,
  ],
  ['a part that is not free', '<div class="gated"><p id="x">Rest</p></div>', ['.gated']],
  ['a part that is not free among broken selectors', '<div class="gated"><p id="x">Rest</p></div>', ['!!', '.gated']],
])('%s keeps from view', async (_, html, notFree: string[] = []) => {
  expect(await isKept(html, notFree)).toBe(true);
});

test.each([
  ['plain text', '<p id="x">Rest</p>'],
  ['a closed details, which the reader can open', '<details><summary>More</summary><p id="x">Rest</p></details>'],
  ['another tab', '<div role="tabpanel" style="display:none"><p id="x">Rest</p></div>'],
  [
    'a slide that is not its turn',
    '<div aria-roledescription="slide" style="visibility:hidden"><p id="x">Rest</p></div>',
  ],
  ['a text that comes in when scrolled to', '<div style="opacity:0;transition:opacity .5s"><p id="x">Rest</p></div>'],
  ['a page that a dialog made inert', '<main aria-hidden="true"><h1>Bridge</h1><p id="x">Rest</p></main>'],
  [
    'an accordion’s folded panel',
    '<h3><button id="b" aria-expanded="false">Why</button></h3><div role="region" aria-labelledby="b" hidden><p id="x">Rest</p></div>',
  ],
  [
    'an accordion’s folded panel, where nothing but its style says so',
    `${panel('A')}${panel('B')}${panel('<p id="x">Rest</p>')}`,
  ],
  [
    'an accordion’s folded panel below a title with a hand for a cursor',
    ['A', 'B', '<p id="x">Rest</p>']
      .map((inner) => panel(inner, '<div style="cursor:pointer"><h3>Why?</h3><i>+</i></div>'))
      .join(''),
  ],
  ['a part that is streamed and not yet in its place', '<div hidden id="S:0"><p id="x">Rest</p></div>'],
  ['a text that moves in when scrolled to', '<div style="opacity:0;transform:translateY(5%)"><p id="x">Rest</p></div>'],
  [
    'a visible child of an invisible parent',
    '<div style="visibility:hidden"><p id="x" style="visibility:visible">Rest</p></div>',
  ],
  ['half-transparent text', '<p id="x" style="opacity:.4">Rest</p>'],
  ['text below the screen', '<div style="height:9000px"></div><p id="x">Rest</p>'],
  ['a declared part that is the whole page', '<p id="x">Rest</p>', ['body']],
])('%s is in view', async (_, html, notFree: string[] = []) => {
  expect(await isKept(html, notFree)).toBe(false);
});

test('a page that shows nothing before its script has run is read by its attributes', async () => {
  const { document, close } = await display(
    '<style>body{opacity:0}</style><h1>Bridge opens</h1><p id="a">One.</p><p id="b" hidden>Two.</p><p id="c" aria-hidden="true">Three.</p>',
  );
  const isKeptFromView = keptFromView(document, []);
  expect(['a', 'b', 'c'].map((id) => isKeptFromView(document.getElementById(id)!))).toEqual([false, true, true]);
  close();
});

test('most paragraphs hidden behind a headline are hidden, not waiting for a script', async () => {
  const { document, close } = await display(
    `<h1>Bridge opens</h1><p>One.</p><div style="display:none">${'<p class="more">More.</p>'.repeat(30)}</div>`,
  );
  expect(keptFromView(document, [])(document.querySelector('.more')!)).toBe(true);
  close();
});

test('without a window attributes alone count', () => {
  const document = parse(
    '<p id="a" style="display:none">One.</p><p id="b" hidden>Two.</p><div class="gated"><p id="c">Three.</p></div>',
  );
  const isKeptFromView = keptFromView(document, ['.gated']);
  expect(['a', 'b', 'c'].map((id) => isKeptFromView(document.getElementById(id)!))).toEqual([false, true, true]);
});

test('a part declared not free that holds the story from its first paragraph says nothing of what is shown', async () => {
  const lead = 'It was the last ferry of the day, and it had carried nobody but the captain and his dog.';
  const { document, close } = await display(
    `<h1>Ferry sinks</h1><div class="story"><p id="a">${lead}</p><p id="b" style="display:none">${lead}</p><p class="rest" id="c">${lead}</p></div>`,
  );
  const kept = (selectors: string[]) => {
    const isKeptFromView = keptFromView(document, selectors);
    return ['a', 'b', 'c'].map((id) => isKeptFromView(document.getElementById(id)!));
  };
  expect(kept(['.story'])).toEqual([false, true, false]);
  expect(kept(['.story', '.rest'])).toEqual([false, true, true]);
  close();
});

test.each([
  ['a standfirst in the header', '<header><h1>Ferry sinks</h1><p>STANDFIRST</p></header>', false],
  ['a first paragraph', '<h1>Ferry sinks</h1><p>STANDFIRST</p>', true],
])('a part declared not free that begins after %s', async (_, start, gates) => {
  const text = 'It was the last ferry of the day, and it had carried nobody but the captain and his dog.';
  const { document, close } = await display(
    `${start.replace('STANDFIRST', text)}<div class="story"><p id="x">${text}</p></div>`,
  );
  expect(keptFromView(document, ['.story'])(document.getElementById('x')!)).toBe(gates);
  close();
});
