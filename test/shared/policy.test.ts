import '../support/fake-chrome.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import schema from '../../managed-schema.json';
import { type Given, overlay, ownBeneath } from '../../src/shared/policy.ts';
import { readPolicy } from '../../src/shared/read-policy.ts';
import {
  defaults,
  fields,
  lightSettings,
  loadSettings,
  parseSettings,
  type Settings,
  saveSettings,
  VERSION,
} from '../../src/shared/settings.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

beforeEach(resetWorld);

const says = (preset: Given, locked: Given) => {
  world.local['policy'] = { preset, locked };
};

describe('of a policy is understood, value by value', () => {
  test.each<[string, unknown, Given]>([
    ['nothing', undefined, {}],
    ['text', 'locked', {}],
    ['a list', [{ memory: false }], {}],
    ['one value', { memory: false }, { memory: false }],
    ['a value that is none', { memory: 'no', peek: false }, { peek: false }],
    ['a name that is none', { colour: 'red', version: 1 }, {}],
    ['a number out of range', { summarySentences: 90, mode: 'click' }, { mode: 'click' }],
    ['one kind of clutter', { categories: { ad: 'leave' } }, { categories: { ad: 'leave' } }],
    ['a good kind beside a bad one', { categories: { ad: 'gone', promo: 'fold' } }, { categories: { promo: 'fold' } }],
    ['no good kind', { categories: { ad: 'gone', story: 'hide' } }, {}],
    ['one side of the look', { look: { theme: 'dark', size: 900 } }, { look: { theme: 'dark' } }],
    [
      'a good site beside a bad one',
      { sites: { 'a.example': { on: false }, 'b.example': { on: 'no' } } },
      { sites: { 'a.example': { on: false } } },
    ],
    ['sites that are none', { sites: ['a.example'] }, {}],
  ])('%s', (_, said, understood) => {
    expect(readPolicy({ locked: said })).toEqual({ preset: {}, locked: understood });
    expect(readPolicy({ preset: said, locked: { badge: 1 } })).toEqual({ preset: understood, locked: {} });
  });

  test('it never throws, and what was understood makes valid settings', () => {
    const named = fc.record(Object.fromEntries(Object.keys(fields).map((name) => [name, fc.anything()])));
    const said = fc.oneof(fc.anything(), fc.record({ preset: named, locked: named }));
    fc.assert(
      fc.property(said, (managed) => {
        const { preset, locked } = readPolicy(managed);
        const settings = overlay(overlay(defaults, preset), locked);
        expect(parseSettings(settings)).toEqual({ settings });
        expect(readPolicy({ preset, locked })).toEqual({ preset, locked });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

test('Chrome’s schema names the settings, and every value that they may have', () => {
  const { properties } = schema.properties.locked;
  expect(Object.keys(properties).sort()).toEqual(Object.keys(fields).sort());
  const values = (of: object): unknown[] => ('enum' in of ? (of.enum as unknown[]) : []);
  for (const [name, property] of Object.entries(properties))
    for (const value of values(property)) expect(readPolicy({ locked: { [name]: value } }).locked).toHaveProperty(name);
  for (const name of ['categories', 'look'] as const) {
    expect(Object.keys(properties[name].properties)).toEqual(Object.keys(defaults[name]));
    for (const [part, property] of Object.entries(properties[name].properties))
      for (const value of values(property))
        expect(readPolicy({ locked: { [name]: { [part]: value } } }).locked).toHaveProperty([name, part]);
  }
});

describe('what is locked', () => {
  const locked: Given = {
    memory: false,
    categories: { ad: 'leave' },
    look: { size: 22 },
    sites: { 'inner.example': { on: false } },
  };
  const holds = overlay(defaults, locked);

  test('holds over what the reader chose, in pages too', async () => {
    world.local['settings'] = defaults;
    says({}, locked);
    expect(await loadSettings()).toEqual(holds);
    expect(lightSettings(defaults, world.local['policy'])).toEqual(holds);
    expect(lightSettings(undefined, world.local['policy'])).toEqual(holds);
  });

  test.each<[string, Partial<Settings>]>([
    ['a value', { memory: true }],
    ['a kind of clutter', { categories: defaults.categories }],
    ['a side of the look', { look: { ...defaults.look, size: 14 } }],
    ['a site', { sites: { 'inner.example': { on: true } } }],
    ['a site taken away', { sites: {} }],
    ['all at once, as a file or a reset does', defaults],
  ])('is not changed: %s', async (_, change) => {
    world.local['settings'] = defaults;
    says({}, locked);
    expect(await saveSettings(change)).toEqual(holds);
    expect(await loadSettings()).toEqual(holds);
  });

  test('leaves the parts beside it to the reader', async () => {
    says({}, locked);
    const now = await saveSettings(({ categories, look, sites }) => ({
      categories: { ...categories, promo: 'fold' },
      look: { ...look, theme: 'dark' },
      sites: { ...sites, 'own.example': { on: true } },
    }));
    expect([now.categories.promo, now.look.theme, now.sites]).toEqual([
      'fold',
      'dark',
      { 'inner.example': { on: false }, 'own.example': { on: true } },
    ]);
  });

  test('gives way to what the reader had chosen when the lock goes', async () => {
    const own = { ...defaults, look: { ...defaults.look, size: 28 }, sites: { 'inner.example': { on: true } } };
    world.local['settings'] = own;
    says({}, locked);
    await saveSettings({ peek: false });
    says({}, {});
    expect(await loadSettings()).toEqual({ ...own, peek: false });
  });

  test('restores exactly the reader’s own, whatever was changed', () => {
    const some = fc.record({
      peek: fc.boolean(),
      categories: fc.record({ ad: fc.constantFrom('hide' as const, 'fold' as const) }),
      sites: fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fc.record({ on: fc.boolean() })),
    });
    fc.assert(
      fc.property(some, some, (now, own) => {
        const [a, b] = [overlay(defaults, now), overlay(defaults, own)];
        expect(ownBeneath(a, b, {})).toEqual(a);
        expect(ownBeneath(overlay(a, locked), b, { ...a, version: VERSION } as Given).peek).toBe(b.peek);
        expect(ownBeneath(a, a, locked)).toEqual(a);
      }),
      { seed: 7 },
    );
  });
});

describe('what is preset', () => {
  const preset: Given = { mode: 'chosen', categories: { ad: 'leave' }, sites: { 'news.example': { on: true } } };
  const first = overlay(defaults, preset);

  test('holds until the reader chooses, also when other things were chosen', async () => {
    says(preset, {});
    expect(await loadSettings()).toEqual(first);
    await saveSettings({ peek: false });
    says({ ...preset, mode: 'click' }, {});
    expect((await loadSettings()).mode).toBe('click');
    expect(lightSettings(world.local['settings'], world.local['policy']).mode).toBe('click');
  });

  test('gives way to what the reader chooses, and stays so', async () => {
    says(preset, {});
    await saveSettings(({ sites }) => ({ mode: 'every', sites: { ...sites, 'own.example': { on: true } } }));
    says({ mode: 'click' }, {});
    const now = await loadSettings();
    expect([now.mode, Object.keys(now.sites)]).toEqual(['every', ['news.example', 'own.example']]);
  });

  test('does not touch what was chosen before there was a policy', async () => {
    world.local['settings'] = { ...defaults, mode: 'every' };
    says(preset, {});
    expect(await loadSettings()).toEqual(defaults);
  });
});

test('without a policy settings are stored and read as ever', async () => {
  await saveSettings({ peek: false });
  expect(world.local).toEqual({ settings: { ...defaults, peek: false } });
});
