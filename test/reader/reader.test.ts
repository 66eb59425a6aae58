import '../support/fake-chrome.ts';
import '../../src/reader/reader.css';
import { beforeEach, describe, expect, test } from 'vitest';
import { heading } from '../../src/engine/tree.ts';
import type { Report } from '../../src/engine/types.ts';
import html from '../../src/reader/index.html?raw';
import { openReader } from '../../src/shared/hand-over.ts';
import { defaults } from '../../src/shared/settings.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';
import { axeViolations, buttonNamed, find, openPage, until } from '../support/open-page.ts';
import { cutFerry, ferry, hebrew, p, reportOn } from '../support/sample-stories.ts';

const script = new URL('../../src/reader/index.ts', import.meta.url).pathname;
const stored = () => world.local.settings as typeof defaults;

/** Hands a story over as the popup does, and opens the page at the address that came of it. */
async function open(report: Report, isPrivate = false): Promise<void> {
  await openReader(report, 'The Harbour Post', isPrivate);
  const address = new URL(String(JSON.parse((world.calls.at(-1) ?? '').replace('create ', ''))));
  expect(address.pathname).toBe('/src/reader/index.html');
  await openAt(address.search);
}

async function openAt(search: string): Promise<void> {
  history.replaceState(null, '', search);
  await openPage(html, script);
  await until(() => document.querySelector('h1'));
}

beforeEach(() => {
  resetWorld();
  world.local.settings = defaults;
});

describe('the reader page', () => {
  test('of a private window leaves nothing in the history: neither title nor address tell of the story', async () => {
    document.title = 'Clearstory';
    await open(ferry, true);
    expect(find('.story-body').textContent).toContain('she did.');
    expect(document.title).toBe('Clearstory');
    expect([...new URLSearchParams(location.search).keys()]).toEqual(['story']);
  });

  test('shows the story, its source and the way to the original', async () => {
    await open(ferry);
    expect(document.title).toBe(`${ferry.article.title} – Clearstory`);
    expect(find('.story-body').textContent).toContain('she did.');
    expect(find('.end .facts').textContent).toContain('The Harbour Post');
    expect(find('#tools > a').getAttribute('href')).toBe('https://news.example/story');
    expect(find('.story').lang).toBe('en');
  });

  test('is the same when it is loaded again', async () => {
    await open(ferry);
    const before = find('#story').innerHTML;
    await openAt(location.search);
    expect(find('#story').innerHTML).toBe(before);
  });

  test('says so when the session that kept the story is over, and leads to the original', async () => {
    await open(ferry);
    world.session = {};
    await openAt(location.search);
    expect(find('h1').textContent).toBe('This story is no longer at hand');
    expect(find('.lost a').getAttribute('href')).toBe('https://news.example/story');
    expect(await axeViolations()).toEqual([]);
  });

  test.each(['?story=x&from=javascript:alert(1)', '?from=%3Cb%3E', ''])('leads nowhere from %s', async (search) => {
    await openAt(location.pathname + search);
    expect(document.querySelector('.lost a')).toBeNull();
  });

  test('says what is cut off', async () => {
    await open(cutFerry);
    expect(find('.end .cut').textContent).toContain('The publisher shows 4 paragraphs here');
  });

  test('runs from right to left for a story that does', async () => {
    await open(hebrew);
    expect(getComputedStyle(find('.story')).direction).toBe('rtl');
    expect(getComputedStyle(find('.top')).direction).toBe('ltr');
  });

  test('keeps the newest twenty stories', async () => {
    for (let i = 0; i < 25; i++) await openReader(ferry, String(i));
    expect(Object.keys(world.session)).toHaveLength(20);
  });
});

describe('contents', () => {
  const parts = (count: number) =>
    reportOn(
      Array.from({ length: count }, (_, at) => [
        heading(2, [{ type: 'text', value: `Part ${at}` }]),
        p('Words.'),
      ]).flat(),
    );

  test('stand above a long story and lead to its parts', async () => {
    await open(parts(3));
    const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('.contents a'));
    expect(links.map(({ textContent }) => textContent)).toEqual(['Part 0', 'Part 1', 'Part 2']);
    for (const { hash, textContent } of links) expect(find(hash).textContent).toBe(textContent);
  });

  test('are left out of a short one', async () => {
    await open(parts(2));
    expect(document.querySelector('.contents')).toBeNull();
  });
});

describe('the look', () => {
  test.each([defaults.look, { ...defaults.look, size: 15, width: 89 }])(
    'stands in the panel as it is stored',
    async (look) => {
      world.local.settings = { ...defaults, look };
      await open(ferry);
      const shown = (name: string) => find<HTMLInputElement>(`.look [name=${name}]`).valueAsNumber;
      expect([shown('size'), shown('width')]).toEqual([look.size, look.width]);
    },
  );

  test('is set, saved and seen at once', async () => {
    await open(ferry);
    buttonNamed('How the text looks').click();
    find('input[value="sepia"]').click();
    await until(() => document.documentElement.dataset.theme === 'sepia');
    find('input[value="sans"]').click();
    const size = find<HTMLInputElement>('.slider input');
    size.value = '24';
    size.dispatchEvent(new Event('input'));
    await until(() => stored().look.size === 24);
    expect(stored().look).toEqual({ theme: 'sepia', font: 'sans', size: 24, width: 66 });
    await until(() => getComputedStyle(find('.story')).fontSize === '24px');
  });
});

test.each<[string, object, string[]]>([
  ['the size', { look: { size: 20 } }, ['size']],
  ['nothing of the look', { memory: false }, []],
])('where the organisation locked %s that rests, and only then it is said', async (_, locked, resting) => {
  world.local['policy'] = { preset: {}, locked };
  await open(ferry);
  buttonNamed('How the text looks').click();
  const inputs = Array.from(document.querySelectorAll<HTMLInputElement>('.look input:disabled'), ({ name }) => name);
  expect(inputs).toEqual(resting);
  const sentence = 'Set by your organisation; it cannot be changed here.';
  expect(find('#look-lock').textContent).toBe(resting.length > 0 ? sentence : '');
  expect(await axeViolations()).toEqual([]);
});

describe('nothing that axe finds wrong', () => {
  test.each(['light', 'dark', 'sepia'] as const)('in %s', async (theme) => {
    world.local.settings = { ...defaults, look: { ...defaults.look, theme } };
    for (const report of [ferry, cutFerry, hebrew]) {
      await open(report);
      buttonNamed('How the text looks').click();
      expect(await axeViolations()).toEqual([]);
    }
  });
});
