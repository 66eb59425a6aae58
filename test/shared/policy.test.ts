import '../support/fake-chrome.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import schema from '../../managed-schema.json';
import { canonical } from '../../src/shared/canonical.ts';
import { type Given, overlay, ownBeneath } from '../../src/shared/policy.ts';
import { readPolicy } from '../../src/shared/read-policy.ts';
import {
  defaults,
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
    ['a list', [{ value: false }], {}],
    ['one value', { memory: { value: false } }, { memory: false }],
    ['a value without its frame', { memory: false, peek: { value: false } }, { peek: false }],
    ['a value that is none', { memory: { value: 'no' }, peek: { value: false } }, { peek: false }],
    ['a name that is none', { colour: { value: 'red' }, version: { value: 1 } }, {}],
    ['a number out of range', { summarySentences: { value: 90 }, mode: { value: 'click' } }, { mode: 'click' }],
    ['kinds of clutter', { ad: { value: 'gone' }, promo: { value: 'fold' } }, { categories: { promo: 'fold' } }],
    ['sides of the look', { theme: { value: 'dark' }, size: { value: 900 } }, { look: { theme: 'dark' } }],
    [
      'a good site beside a bad one',
      { sites: { value: { 'a.example': { on: false }, 'b.example': { on: 'no' }, 'c.example': 3 } } },
      { sites: { 'a.example': { on: false } } },
    ],
    ['sites that are none', { sites: { value: ['a.example'] } }, {}],
  ])('%s', (_, said, understood) => {
    expect(readPolicy(said)).toEqual({ preset: understood, locked: {} });
    const entries = Object.entries(Object(said)).map(([name, one]) => [name, { ...Object(one), locked: true }]);
    if (typeof said !== 'string')
      expect(readPolicy(Object.fromEntries(entries))).toEqual({ preset: {}, locked: understood });
  });

  test('a lock that is neither on nor off is not understood, and its value is not either', () =>
    expect(readPolicy({ peek: { value: false, locked: 'yes' }, memory: { value: false, locked: false } })).toEqual({
      preset: { memory: false },
      locked: {},
    }));

  test('it never throws, and what was understood makes valid settings', () => {
    const value = fc.oneof(fc.anything(), fc.boolean(), fc.constantFrom('hide', 'dark', 'click'), fc.nat(80));
    const said = fc.record({ value, locked: fc.oneof(fc.boolean(), fc.anything()) });
    const names = Object.keys(schema.properties);
    const managed = fc.oneof(fc.anything(), fc.record(Object.fromEntries(names.map((name) => [name, said]))));
    fc.assert(
      fc.property(managed, (policy) => {
        const { preset, locked } = readPolicy(policy);
        const settings = overlay(overlay(defaults, preset), locked);
        expect(parseSettings(settings)).toEqual({ settings });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

test('Chrome’s schema names every setting, and every value that it may have', () => {
  const { categories, look, version: _, ...others } = defaults;
  const first: Record<string, unknown> = { ...others, ...categories, ...look };
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(first).sort());
  for (const [name, { properties }] of Object.entries(schema.properties)) {
    const { value } = properties;
    const isUnderstood = (value: unknown) => canonical(readPolicy({ [name]: { value } }).preset) !== '{}';
    expect(name === 'sites' || isUnderstood(first[name]), name).toBe(true);
    for (const one of 'enum' in value ? value.enum : []) expect(isUnderstood(one), `${name}: ${one}`).toBe(true);
    if (!('minimum' in value)) continue;
    const { minimum, maximum } = value;
    expect([minimum - 1, minimum, maximum, maximum + 1].map(isUnderstood)).toEqual([false, true, true, false]);
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
