import '../support/fake-chrome.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, packed, unpacked } from '../../src/background/mirror-items.ts';
import { joining, merged, pruned, stamped, type Units } from '../../src/background/mirror-merge.ts';
import { ageOf, mayGo, readUnits, textsOf, withUnits } from '../../src/background/mirror-units.ts';
import { canonical } from '../../src/shared/canonical.ts';
import { defaults, type Settings, VERSION } from '../../src/shared/settings.ts';
import type { Taught } from '../../src/shared/taught.ts';

/** Cutting, packing and merging, without a browser. */

const lesson = (at: number, opening = 'Read on'): Taught => ({
  shape: 's',
  words: `w${at}`,
  sketch: [1, 2],
  label: 'promo',
  opening,
  at,
});
const unitsOf = (of: Record<string, [at: number, text?: string]>): Units =>
  new Map(Object.entries(of).map(([key, [at, text]]) => [key, { at, ...(text !== undefined && { text }) }]));

const entry = fc.oneof(
  fc.record({ at: fc.nat(50), text: fc.constantFrom('1', '2', '3') }),
  fc.record({ at: fc.nat(50) }),
);
const units: fc.Arbitrary<Units> = fc
  .dictionary(fc.constantFrom('site/a', 'site/b', 'taught/a', 'field/mode', 'later/x'), entry)
  .map((of) => new Map(Object.entries(of)));

describe('merging', () => {
  test('gives the same in whatever order and however often', () => {
    fc.assert(
      fc.property(units, units, units, (a, b, c) => {
        expect(Object.fromEntries(merged(a, b))).toEqual(Object.fromEntries(merged(b, a)));
        const ways = [merged(merged(a, b), c), merged(a, merged(b, c))].map((way) => Object.fromEntries(way));
        expect(ways[0]).toEqual(ways[1]);
        expect(merged(a, a)).toEqual(a);
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
      }),
      { seed: 7 },
    );
  });

  test('loses nothing but to what is newer', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        const both = merged(a, b);
        for (const [key, { at, text }] of [...a, ...b]) {
          const left = both.get(key);
          expect(left?.at).toBeGreaterThanOrEqual(at);
          if (left?.at === at && text !== undefined) expect(left.text).toBeDefined();
        }
      }),
      { seed: 7 },
    );
  });

  test('what was taken away is remembered for half a year', () => {
    const day = 86_400_000;
    const of = unitsOf({ 'site/a': [day], 'site/b': [day, '{}'], 'site/c': [150 * day] });
    expect([...pruned(of, 200 * day).keys()]).toEqual(['site/b', 'site/c']);
  });
});

describe('what changed here is newer', () => {
  const known = unitsOf({
    'site/a': [5, '{"on":true}'],
    'site/b': [900, '{}'],
    'field/mode': [5, '"every"'],
    'later/x': [5, '1'],
  });
  test.each<[string, Record<string, string>, Record<string, [number, string?]>]>([
    ['nothing', { 'site/a': '{"on":true}', 'site/b': '{}', 'field/mode': '"every"' }, {}],
    ['a value', { 'site/a': '{"on":false}', 'site/b': '{}' }, { 'site/a': [100, '{"on":false}'] }],
    ['one more', { 'site/a': '{"on":true}', 'site/b': '{}', 'site/c': '{}' }, { 'site/c': [100, '{}'] }],
    ['one less', { 'site/b': '{}' }, { 'site/a': [100] }],
    [
      'when the clock was ahead',
      { 'site/a': '{"on":true}', 'site/b': '{"on":true}' },
      { 'site/b': [901, '{"on":true}'] },
    ],
  ])('%s', (_, texts, changed) => {
    const now = stamped(known, new Map(Object.entries(texts)), 100, mayGo);
    expect(now).toEqual(merged(known, unitsOf(changed)));
  });
});

describe('a device that joins', () => {
  test('brings its sites and lessons, takes what others chose, and brings back what others took away', () => {
    const theirs = unitsOf({ 'field/mode': [70, '"click"'], 'field/peek': [0, 'true'], 'site/b': [80] });
    const settings = { ...defaults, mode: 'chosen' as const, peek: false, sites: { a: { on: true }, b: { on: true } } };
    const texts = textsOf(settings, { 'news.example': [lesson(40), lesson(30)] });
    const mine = joining(texts, theirs, (key, text) => ageOf(key, text, 100, false));
    const both = merged(mine, theirs);
    const tell = (key: string) => [both.get(key)?.at, both.get(key)?.text];
    expect(tell('field/mode')).toEqual([70, '"click"']);
    expect(tell('field/peek')).toEqual([1, 'false']);
    expect(tell('field/badge')).toEqual([0, '"count"']);
    expect(tell('site/a')).toEqual([1, '{"on":true}']);
    expect(tell('site/b')).toEqual([81, '{"on":true}']);
    expect(tell('taught/news.example')[0]).toBe(40);
  });
});

describe('packing', () => {
  const texts = fc.dictionary(
    fc.stringMatching(/^[a-z<]{1,12}$/),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => JSON.stringify(`${text}<\u2028${text}`)),
    { maxKeys: 40 },
  );
  const long = fc.record({ sign: fc.constantFrom('a', '"', '<', 'é', '新', '😀'), length: fc.nat(3000) });

  test('gives back what was packed, in items that the browser takes', () => {
    fc.assert(
      fc.property(texts, long, fc.nat(), (of, { sign, length }, at) => {
        const all = unitsOf({ gone: [at], long: [at, JSON.stringify(sign.repeat(length))] });
        for (const [key, text] of Object.entries(of)) (all as Map<string, object>).set(`site/${key}`, { at, text });
        const items = packed(all);
        if (!items) return;
        for (const [key, item] of Object.entries(items))
          expect(bytesOf(key + JSON.stringify(item))).toBeLessThanOrEqual(8192);
        expect(bytesOf(JSON.stringify(items))).toBeLessThanOrEqual(102_400);
        expect(unpacked(items)).toEqual(new Map([[VERSION, all]]));
        expect(packed(new Map([...all].reverse()))).toEqual(items);
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  test('a rule text of full length and hundreds of sites fit; what is more than the browser takes is refused whole', () => {
    const sites = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`news${at}.example`, { on: true }]));
    const settings: Settings = { ...defaults, rules: 'x'.repeat(50_000), sites };
    const all = (taught: Record<string, Taught[]>): Units =>
      new Map([...textsOf(settings, taught)].map(([key, text]) => [key, { at: 1, text }]));
    expect(packed(all({}))).toBeDefined();
    const much = Array.from({ length: 200 }, (_, at) => lesson(at, 'x'.repeat(300)));
    expect(packed(all({ 'a.example': much }))).toBeUndefined();
  });

  test('items of two writers side by side: each unit is its newest, and one without all its pieces is passed over', () => {
    const [old, fresh] = [
      packed(unitsOf({ 'site/a': [1, '1'], 'site/b': [9, '2'] })),
      packed(unitsOf({ 'site/a': [5, '3'] })),
    ];
    const side = { 'mirror/0': old?.['mirror/0'], 'mirror/1': fresh?.['mirror/0'] };
    expect(unpacked(side)).toEqual(new Map([[VERSION, unitsOf({ 'site/a': [5, '3'], 'site/b': [9, '2'] })]]));
    const cut = packed(unitsOf({ 'field/rules': [3, JSON.stringify('x'.repeat(20_000))], 'site/a': [1, '1'] })) ?? {};
    const { 'mirror/1': _, ...some } = cut;
    const left = unpacked(some);
    expect(typeof left !== 'string' && left.get(VERSION)?.has('field/rules')).toBe(false);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a newer version', { 'mirror/0': { version: VERSION + 1, pieces: 'other' } }, 'newer'],
    ['a newer one beside ours', { 'mirror/0': { version: VERSION, pieces: [] }, x: { version: 99 } }, 'newer'],
    ['no item', { 'mirror/0': 'text' }, 'damaged'],
    ['null', { 'mirror/0': null }, 'damaged'],
    ['no pieces', { 'mirror/0': { version: VERSION } }, 'damaged'],
    ['half a piece', { 'mirror/0': { version: VERSION, pieces: [['site/a', 1]] } }, 'damaged'],
    ['pieces without end', { 'mirror/0': { version: VERSION, pieces: [['site/a', 1, 0, 1e9, '1']] } }, 'damaged'],
  ])('%s is not read', (_, items, reason) => expect(unpacked(items)).toBe(reason));

  test('whatever stands there, nothing throws', () => {
    const piece = fc.tuple(fc.string(), fc.nat(9), fc.nat(3), fc.nat(3), fc.string());
    const item = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.constantFrom(1, VERSION, VERSION + 1),
        pieces: fc.array(fc.oneof(piece, fc.anything())),
      }),
      fc.record({ version: fc.constantFrom(1, VERSION), pieces: fc.array(piece) }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), item), (items) => {
        const read = unpacked(items);
        if (typeof read !== 'string') readUnits(read);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('units', () => {
  test('are cut from settings and corrections, and make them again', () => {
    const settings: Settings = {
      ...defaults,
      mode: 'click',
      sync: true,
      look: { ...defaults.look, size: 20 },
      sites: { 'a.example': { on: true, categories: { ad: 'leave' } } },
    };
    const texts = textsOf(settings, {});
    expect(texts.get('field/look/size')).toBe('20');
    expect([...texts.keys()].some((key) => key.includes('sync') || key.includes('version'))).toBe(false);
    expect(withUnits(defaults, texts)).toEqual({ ...settings, sync: false });
    expect(withUnits(settings, [['site/a.example', undefined]])?.sites).toEqual({});
  });

  test.each<[string, string, string]>([
    ['a setting that is none', 'field/mode', '"sometimes"'],
    ['a part that is none', 'field/look/size', '900'],
    ['a site that is none', 'site/a.example', '{"on":3}'],
    ['no JSON', 'field/mode', '"every'],
    ['JSON in another order', 'site/a.example', '{"on":true,"categories":{}}'],
    ['a setting taken away', 'taught/a.example', '[]'],
    ['corrections that are none', 'taught/a.example', '[3]'],
    ['corrections of no site', 'taught/two words', canonical([lesson(1)])],
  ])('%s spoils the mirror', (_, key, text) => {
    const of = unitsOf({ [key]: [1, text], 'field/peek': [1, 'false'] });
    expect(readUnits(new Map([[VERSION, of]]))).toBeUndefined();
  });

  test.each(['field/colour', 'field/sync', 'field/sites', 'later/x'])('%s is kept and not heeded', (key) => {
    const of = unitsOf({ [key]: [1, '"red"'] });
    expect(readUnits(new Map([[VERSION, of]]))).toEqual(of);
    expect(stamped(of, new Map(), 9, mayGo)).toEqual(of);
    expect(withUnits(defaults, [[key, '"red"']])).toBeUndefined();
  });

  test('of an earlier version are migrated, and keep their age', () => {
    const old = unitsOf({ 'field/mode': [4, '"click"'], 'site/a.example': [5, '{"on":true}'], 'site/b.example': [6] });
    expect(readUnits(new Map([[1, old]]))).toEqual(old);
  });
});
