import '../support/fake-chrome.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../../src/shared/browser.ts';
import {
  defaults,
  lightSettings,
  loadSettings,
  parseSettings,
  SETTINGS_KEY,
  type Settings,
  saveSettings,
  VERSION,
  watchSettings,
} from '../../src/shared/settings.ts';
import { BROKEN_KEY, dismissSettingsNote, settingsNote } from '../../src/shared/settings-note.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

beforeEach(resetWorld);

/** Settings as a reader could have chosen them. */
const treatment = fc.constantFrom('hide' as const, 'fold' as const, 'leave' as const);
const categories = fc.record({
  appeal: treatment,
  newsletter: treatment,
  promo: treatment,
  ad: treatment,
  social: treatment,
});
const chosen: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(VERSION),
  enabled: fc.boolean(),
  mode: fc.constantFrom('every', 'chosen', 'click'),
  sites: fc.dictionary(
    fc.domain(),
    fc.record(
      { on: fc.boolean(), categories: fc.record({ promo: treatment }, { requiredKeys: [] }) },
      { requiredKeys: [] },
    ),
  ),
  categories,
  sensitivity: fc.constantFrom('careful', 'balanced', 'thorough'),
  summarySentences: fc.integer({ min: 1, max: 6 }),
  summaryForm: fc.constantFrom('sentences', 'points'),
  browserModel: fc.boolean(),
  peek: fc.boolean(),
  hairlines: fc.boolean(),
  look: fc.record({
    theme: fc.constantFrom('system', 'light', 'dark', 'sepia'),
    font: fc.constantFrom('serif', 'sans'),
    size: fc.integer({ min: 14, max: 28 }),
    width: fc.integer({ min: 45, max: 90 }),
  }),
  badge: fc.constantFrom('count', 'off'),
  memory: fc.boolean(),
  sync: fc.boolean(),
  receipt: fc.boolean(),
  rules: fc.string({ maxLength: 100 }),
});

describe('parseSettings', () => {
  test.each<[string, unknown, Partial<Settings>, string | undefined]>([
    ['nothing stored', undefined, {}, undefined],
    ['a part', { version: 1, mode: 'click' }, { mode: 'click' }, undefined],
    ['an unknown field', { version: 1, colour: 'red' }, {}, undefined],
    ['text', 'settings', {}, 'damaged'],
    ['null', null, {}, 'damaged'],
    ['a list', [1, 2], {}, 'damaged'],
    ['no version', { enabled: false }, {}, 'damaged'],
    ['a version that is no number', { version: 'one', enabled: false }, {}, 'damaged'],
    ['version 0', { version: 0 }, {}, 'damaged'],
    ['a newer version', { version: VERSION + 1, enabled: false }, {}, 'newer'],
    ['one bad field costs that field', { version: 1, enabled: false, mode: 'never' }, { enabled: false }, 'damaged'],
    ['a size out of range', { version: 1, look: { ...defaults.look, size: 900 } }, {}, 'damaged'],
    ['rules without end', { version: VERSION, rules: '#'.repeat(50_001) }, {}, 'damaged'],
    ['half a sentence', { version: 1, summarySentences: 2.5 }, {}, 'damaged'],
    [
      'one bad site costs that site',
      { version: 1, sites: { 'a.example': { on: false }, 'b.example': { on: 'no' }, 'c.example': 3 } },
      { sites: { 'a.example': { on: false } } },
      'damaged',
    ],
    [
      'a category that does not exist',
      { version: 1, categories: { ...defaults.categories, story: 'hide' } },
      {},
      'damaged',
    ],
  ])('%s', (_, stored, change, note) => {
    expect(parseSettings(stored)).toEqual({ settings: { ...defaults, ...change }, ...(note && { note }) });
  });

  test('takes over whatever a reader can choose', () => {
    fc.assert(
      fc.property(chosen, (settings) => void expect(parseSettings(settings)).toEqual({ settings })),
      { seed: 7 },
    );
  });

  test('makes valid settings of anything, and what it made stays as it is', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record(Object.fromEntries(Object.keys(defaults).map((key) => [key, fc.anything()]))),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(settings)).toEqual({ settings });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

/** Settings as earlier versions stored them, with every value other than at first. */
const earlier: [version: number, stored: Record<string, unknown>][] = [
  [
    1,
    {
      version: 1,
      enabled: false,
      mode: 'chosen',
      sites: { 'a.example': { on: true, categories: { promo: 'fold' } } },
      categories: { appeal: 'fold', newsletter: 'leave', promo: 'fold', ad: 'leave', social: 'fold' },
      sensitivity: 'thorough',
      summarySentences: 5,
      peek: false,
      look: { theme: 'sepia', font: 'sans', size: 22, width: 50 },
      badge: 'off',
      memory: false,
    },
  ],
];

describe.each(earlier)('settings of version %i', (_, stored) => {
  const expected = { ...defaults, ...stored, version: VERSION };

  test('are taken over whole', () => expect(parseSettings(stored)).toEqual({ settings: expected }));
  test('are understood by a page that is read before the worker has rewritten them', () =>
    expect(lightSettings(stored)).toEqual(expected));
  test('are rewritten in place, once', async () => {
    world.local[SETTINGS_KEY] = stored;
    expect(await loadSettings()).toEqual(expected);
    expect(world.local).toEqual({ [SETTINGS_KEY]: expected });
    expect(await loadSettings()).toEqual(expected);
  });
});

test('there are settings of every earlier version', () =>
  expect(earlier.map(([version]) => version)).toEqual(Array.from({ length: VERSION - 1 }, (_, at) => at + 1)));

describe('lightSettings', () => {
  test('reads valid settings as they are', () => {
    fc.assert(
      fc.property(chosen, (settings) => void expect(lightSettings(settings)).toEqual(settings)),
      { seed: 7 },
    );
  });

  test.each([undefined, null, 3, 'x', [], { version: 9, enabled: false }, { version: 'x' }])(
    '%j is the default',
    (stored) => expect(lightSettings(stored)).toEqual(defaults),
  );

  test('a value of another kind is the default', () =>
    expect(lightSettings({ version: 1, sites: null, enabled: 'no', mode: 'click' })).toEqual({
      ...defaults,
      mode: 'click',
    }));
});

describe('storage', () => {
  test('a damaged value is kept aside, and says so until it is dismissed', async () => {
    world.local[SETTINGS_KEY] = { version: 1, enabled: false, badge: 7 };
    expect(await loadSettings()).toEqual({ ...defaults, enabled: false });
    expect(world.local[BROKEN_KEY]).toEqual({ note: 'damaged', value: { version: 1, enabled: false, badge: 7 } });
    expect(await settingsNote()).toBe('damaged');
    expect(await loadSettings()).toEqual({ ...defaults, enabled: false });
    expect(await settingsNote()).toBe('damaged');
    await dismissSettingsNote();
    expect(await settingsNote()).toBe(undefined);
  });

  test('reading what is whole writes nothing', async () => {
    expect(await loadSettings()).toEqual(defaults);
    expect(world.local).toEqual({});
    expect(await settingsNote()).toBe(undefined);
  });

  test('saving at once from many places loses nothing', async () => {
    const sites = Array.from({ length: 20 }, (_, i) => `s${i}.example`);
    await Promise.all(sites.map((site) => saveSettings((now) => ({ sites: { ...now.sites, [site]: { on: true } } }))));
    expect(Object.keys((await loadSettings()).sites).sort()).toEqual(sites.sort());
  });

  test('what another page saves while an older form is being rewritten stands', async () => {
    const old = { version: 1, mode: 'click' };
    const newer = { ...defaults, mode: 'chosen' };
    world.local[SETTINGS_KEY] = old;
    let loading: Promise<Settings> | undefined;
    await navigator.locks.request(SETTINGS_KEY, async () => {
      loading = loadSettings();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(world.local[SETTINGS_KEY]).toEqual(old);
      world.local[SETTINGS_KEY] = newer;
    });
    expect(await loading).toEqual(newer);
    expect(world.local).toEqual({ [SETTINGS_KEY]: newer });
  });

  test('settings and policy are read at once', async () => {
    const get = vi.spyOn(browser.storage.local, 'get');
    await loadSettings();
    expect(get).toHaveBeenCalledTimes(1);
    get.mockRestore();
  });

  test('what is not valid is refused, and what stood stands', async () => {
    await saveSettings({ mode: 'chosen' });
    await expect(saveSettings({ summarySentences: 40 })).rejects.toThrow(TypeError);
    expect(await loadSettings()).toEqual({ ...defaults, mode: 'chosen' });
  });

  test('a watcher hears of changes until it stops', async () => {
    const heard: Settings[] = [];
    const later: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    await saveSettings({ enabled: false });
    await expect.poll(() => heard.length).toBe(1);
    stop();
    watchSettings((settings) => later.push(settings));
    await saveSettings({ enabled: true });
    await expect.poll(() => later.length).toBe(1);
    expect(heard.map(({ enabled }) => enabled)).toEqual([false]);
  });
});
