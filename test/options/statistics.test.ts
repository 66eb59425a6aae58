import './more-of-chrome.ts';
import '../../src/options/options.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import html from '../../src/options/index.html?raw';
import { statisticsCsv, statisticsJson } from '../../src/options/statistics-file.ts';
import { defaults } from '../../src/shared/settings.ts';
import type { Outlet, Totals } from '../../src/shared/statistics.ts';
import { events, resetWorld, world } from '../support/fake-chrome.ts';
import { axeViolations, buttonNamed, find, openPage, until } from '../support/open-page.ts';

const script = new URL('../../src/options/index.ts', import.meta.url).pathname;
const open = () => openPage(html, script);

const counts = (stories: number, story: number, appeal = 0, promo = 0): Totals => ({
  ...{ stories, story, appeal, promo },
  ...{ newsletter: 0, ad: 0, social: 0 },
});
const outlets: Record<string, Outlet> = {
  'calm.example': { months: { '2026-11': counts(1, 1000) }, seen: { aaaaaa: 1 } },
  'loud.example': { months: { '2026-10': counts(1, 100, 30), '2026-11': counts(2, 200, 20, 50) }, seen: {} },
  'news.example': { months: { '2026-11': counts(9, 3000, 400, 100) }, seen: {} },
};

beforeEach(() => {
  resetWorld();
  world.local.settings = structuredClone(defaults);
  for (const [site, outlet] of Object.entries(outlets)) world.local[`receipt/${site}`] = outlet;
  history.replaceState(null, '', location.pathname + location.search);
});

const cells = (row: Element) => Array.from(row.children, ({ textContent }) => textContent);
const names = () => Array.from(document.querySelectorAll('#outlets tbody th'), ({ textContent }) => textContent);
const sortedBy = () =>
  Array.from(document.querySelectorAll('[aria-sort]'), (head) => `${head.textContent} ${head.ariaSort}`);

describe('the table of outlets', () => {
  test('adds up the months of each outlet, and all outlets; the most clutter stands first', async () => {
    await open();
    expect(names()).toEqual(['loud.example', 'news.example', 'calm.example']);
    expect(cells(find('#outlets thead tr'))).toEqual([
      'Outlet',
      'Clutter',
      'Stories',
      'Story',
      'Appeals',
      'Newsletters',
      'Promos',
      'Ads',
      'Share bars',
    ]);
    expect(cells(find('#outlets tbody tr'))).toEqual(['loud.example', '25%', '3', '300', '50', '0', '50', '0', '0']);
    expect(cells(find('#outlets tfoot tr'))).toEqual([
      'All outlets',
      '12%',
      '13',
      '4,300',
      '450',
      '0',
      '150',
      '0',
      '0',
    ]);
  });

  test.each<[string, string[], string]>([
    ['Outlet', ['calm.example', 'loud.example', 'news.example'], 'Outlet ascending'],
    ['Stories', ['news.example', 'loud.example', 'calm.example'], 'Stories descending'],
    ['Newsletters', ['calm.example', 'loud.example', 'news.example'], 'Newsletters descending'],
    ['Clutter', ['calm.example', 'news.example', 'loud.example'], 'Clutter ascending'],
  ])('is sorted by %s on a click', async (heading, expected, said) => {
    await open();
    buttonNamed(heading).click();
    expect(names()).toEqual(expected);
    expect(sortedBy()).toEqual([said]);
  });

  test('a second click turns the order round, by keyboard too', async () => {
    await open();
    buttonNamed('Stories').focus();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(sortedBy()).toEqual(['Stories ascending']);
    expect(names()).toEqual(['calm.example', 'loud.example', 'news.example']);
    expect(document.activeElement).toBe(buttonNamed('Stories'));
  });

  test('follows what is counted while it is open', async () => {
    await open();
    world.local['receipt/new.example'] = { months: { '2026-11': counts(1, 1, 9) }, seen: {} };
    events.changed.emit({ 'receipt/new.example': {} }, 'local');
    await until(() => names()[0] === 'new.example');
  });

  test('says so when nothing was counted, and offers nothing to save', async () => {
    for (const site of Object.keys(outlets)) delete world.local[`receipt/${site}`];
    await open();
    expect(find('#outlets').innerText).toContain('Nothing has been counted yet.');
    expect(find('#outlets table').offsetParent).toBe(null);
    expect(buttonNamed('Save as CSV').offsetParent).toBe(null);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (theme) => {
    world.local.settings = { ...defaults, look: { ...defaults.look, theme } };
    await open();
    expect(await axeViolations()).toEqual([]);
    document.documentElement.removeAttribute('data-theme');
  });
});

describe('what was counted is forgotten', () => {
  test.each([
    ['here', '#outlets', 'Nothing has been counted yet.'],
    ['under privacy', '#privacy', '0 outlets'],
  ])('%s, once the reader agrees; settings stay', async (_, place, said) => {
    world.session.receipt = {};
    await open();
    const forget = () => find(`${place} [aria-label="Forget the statistics"]`).click();
    forget();
    find('dialog [value=no]').click();
    await until(() => !document.querySelector('dialog'));
    expect(Object.keys(world.local)).toHaveLength(4);
    forget();
    find('dialog [value=yes]').click();
    await until(() => find(place).innerText.includes(said));
    expect(Object.keys(world.local)).toEqual(['settings']);
    expect(world.session).toEqual({});
  });
});

test('a search and an address find the section', async () => {
  history.replaceState(null, '', '#statistics');
  await open();
  expect(document.activeElement?.id).toBe('statistics-title');
  await userEvent.fill(find('#search'), 'loud.example');
  expect(find('.section:not([hidden])').id).toBe('statistics');
});

describe('files', () => {
  test('JSON holds every month, and nothing of single stories', () => {
    const { kind, outlets: saved } = JSON.parse(statisticsJson(outlets));
    expect(kind).toBe('clearstory-statistics');
    expect(saved['loud.example']).toEqual(outlets['loud.example']?.months);
    expect(JSON.stringify(saved)).not.toMatch(/seen|aaaaaa/);
  });

  test('CSV holds the table', () => {
    expect(statisticsCsv(outlets).split('\r\n')).toEqual([
      'outlet,stories,story,appeal,newsletter,promo,ad,social',
      'calm.example,1,1000,0,0,0,0,0',
      'loud.example,3,300,50,0,50,0,0',
      'news.example,9,3000,400,0,100,0,0',
      '',
    ]);
  });

  test.each([
    ['Save as JSON', 'clearstory-statistics.json'],
    ['Save as CSV', 'clearstory-statistics.csv'],
  ])('%s', async (name, file) => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await open();
    buttonNamed(name).click();
    await until(() => find('#live').textContent === `Saved as ${file}.`);
    expect(saved).toHaveBeenCalledOnce();
    saved.mockRestore();
  });
});
