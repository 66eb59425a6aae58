import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** The closed roots of the page, as Chrome gives them to an extension; it refuses what is no element of HTML. */
const closed = new Map<Element, ShadowRoot>();
const openOrClosedShadowRoot = vi.fn((element: Element) => {
  if (!(element instanceof HTMLElement)) throw new TypeError('HTMLElement expected');
  return closed.get(element) ?? null;
});

let shadowRootOf: typeof import('../../src/content/roots.ts').shadowRootOf;
beforeEach(async () => {
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
  ({ shadowRootOf } = await import('../../src/content/roots.ts'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  openOrClosedShadowRoot.mockClear();
});

function host(markup: string, mode: ShadowRootMode): Element {
  const place = document.createElement('div');
  place.innerHTML = markup;
  const element = place.firstElementChild ?? place;
  const root = element.attachShadow({ mode });
  if (mode === 'closed') closed.set(element, root);
  return element;
}

test.each(['<x-box></x-box>', '<x-box><p>given</p></x-box>', '<div></div>', '<section></section>', '<aside></aside>'])(
  '%s may have a closed root',
  (markup) => expect(shadowRootOf(host(markup, 'closed'))?.mode).toBe('closed'),
);

test('an open root costs no question', () => {
  expect(shadowRootOf(host('<x-box></x-box>', 'open'))?.mode).toBe('open');
  expect(openOrClosedShadowRoot).not.toHaveBeenCalled();
});

test.each([
  ['a box with something in it', () => host('<div><p>text</p></div>', 'closed')],
  ['an empty line', () => host('<p></p>', 'closed')],
  ['an icon', () => host('<span></span>', 'closed')],
  ['an element of another kind', () => document.createElementNS('urn:x', 'x-box')],
  ['a box of another window', () => new DOMParser().parseFromString('', 'text/html').createElementNS(null, 'div')],
])('%s is not asked for one', (_, make) => {
  expect(shadowRootOf(make())).toBe(null);
  expect(openOrClosedShadowRoot).not.toHaveBeenCalled();
});
