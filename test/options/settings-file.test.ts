import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettingsFile, settingsFile } from '../../src/options/settings-file.ts';
import { defaults, type Settings, VERSION } from '../../src/shared/settings.ts';
import { siteIn } from '../../src/shared/site.ts';
import type { Taught } from '../../src/shared/taught.ts';

const blob = (text: string) => new Blob([text]);
const wrapped = (settings: unknown) => blob(JSON.stringify({ kind: 'clearstory-settings', settings }));

const lesson: Taught = { shape: 's', words: 'w', sketch: [], label: 'promo', opening: 'Read on', at: 1 };

const treatment = fc.constantFrom('hide', 'fold', 'leave');
const changed: fc.Arbitrary<Settings> = fc
  .record({
    enabled: fc.boolean(),
    mode: fc.constantFrom('every', 'chosen', 'click'),
    sensitivity: fc.constantFrom('careful', 'balanced', 'thorough'),
    summarySentences: fc.integer({ min: 1, max: 6 }),
    summaryForm: fc.constantFrom('sentences', 'points'),
    browserModel: fc.boolean(),
    peek: fc.boolean(),
    hairlines: fc.boolean(),
    badge: fc.constantFrom('count', 'off'),
    memory: fc.boolean(),
    sites: fc.dictionary(
      fc.domain(),
      fc.record({ on: fc.boolean(), categories: fc.record({ ad: treatment }) }, { requiredKeys: [] }),
      { noNullPrototype: true },
    ),
  })
  .map((change) => ({ ...defaults, ...change }));

test('what is saved is read again, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(changed, async (settings) => {
      expect(await readSettingsFile(blob(settingsFile({ settings })))).toEqual({ settings });
    }),
  );
});

const text = fc.string({ maxLength: 100 });
const print = { shape: text, words: text, sketch: fc.array(fc.nat(65_535), { maxLength: 8 }) };
const correction: fc.Arbitrary<Taught> = fc.record(
  {
    ...print,
    label: fc.constantFrom('promo', 'chrome'),
    opening: text,
    at: fc.nat(),
    paused: fc.constant(true),
    hide: fc.record({ name: text, length: fc.nat(), make: text }, { noNullPrototype: true }),
    rule: text,
  },
  { requiredKeys: ['shape', 'words', 'sketch', 'label', 'opening', 'at'], noNullPrototype: true },
);

test('corrections go with the settings', async () => {
  const sites = fc.dictionary(fc.domain(), fc.array(correction, { maxLength: 4 }), { noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(sites, async (taught) => {
      const backup = { settings: defaults, taught };
      expect(await readSettingsFile(blob(settingsFile(backup)))).toEqual(backup);
    }),
    { seed: 7 },
  );
});

test.each<[string, unknown]>([
  ['no list', { 'a.example': 'x' }],
  ['no correction', { 'a.example': [3] }],
  ['half a correction', { 'a.example': [{ shape: 's', words: 'w', sketch: [] }] }],
  ['a field too many', { 'a.example': [{ ...lesson, more: 1 }] }],
  ['a sketch that is none', { 'a.example': [{ ...lesson, sketch: ['x'] }] }],
  ['a label that is none', { 'a.example': [{ ...lesson, label: 'other' }] }],
  ['a hint that is none', { 'a.example': [{ ...lesson, hide: { name: 'p' } }] }],
  ['words without end', { 'a.example': [{ ...lesson, opening: 'x'.repeat(1001) }] }],
  ['a site that is none', { 'two words': [lesson] }],
  ['more than are kept', { 'a.example': Array.from({ length: 201 }, () => lesson) }],
  ['a list of them', [lesson]],
  ['null', null],
])('corrections that are none refuse the file: %s', async (_, taught) => {
  const file = blob(JSON.stringify({ kind: 'clearstory-settings', settings: defaults, taught }));
  expect(await readSettingsFile(file)).toBe('damaged');
});

test('no file makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.jsonValue(), async (text, value) => {
      expect(typeof (await readSettingsFile(blob(text)))).toBe('string');
      expect(typeof (await readSettingsFile(wrapped(value)))).toBe('string');
    }),
  );
});

test.each([
  ['nothing', blob(''), 'broken'],
  ['half a file', blob(settingsFile({ settings: defaults }).slice(0, 80)), 'broken'],
  ['bytes that are no text', new Blob([new Uint8Array([0xff, 0xfe, 0x00])]), 'broken'],
  ['a number', blob('7'), 'foreign'],
  ['null', blob('null'), 'foreign'],
  ['another program’s settings', blob('{"kind":"other","settings":{"version":1}}'), 'foreign'],
  ['settings without their mark', blob(JSON.stringify(defaults)), 'foreign'],
  ['the mark alone', blob('{"kind":"clearstory-settings"}'), 'damaged'],
  ['no version', wrapped({ badge: 'off' }), 'damaged'],
  ['a value that is none', wrapped({ ...defaults, summarySentences: 70 }), 'damaged'],
  ['a site that is none', wrapped({ ...defaults, sites: { 'a.example': { on: 'yes' } } }), 'damaged'],
  ['a newer form', wrapped({ ...defaults, version: VERSION + 1 }), 'newer'],
  ['a huge file', blob(`${settingsFile({ settings: defaults })}${' '.repeat(5_000_000)}`), 'huge'],
])('%s is refused', async (_, file, reason) => {
  expect(await readSettingsFile(file)).toBe(reason);
});

test('a file may name an object’s own workings without touching them', async () => {
  const read = await readSettingsFile(
    blob('{"kind":"clearstory-settings","settings":{"version":1,"sites":{"__proto__":{"on":true}}}}'),
  );
  expect(read).toEqual({ settings: defaults });
  expect(({} as { on?: boolean }).on).toBeUndefined();
});

test.each([
  ['news.example', 'news.example'],
  ['  www.News.Example ', 'news.example'],
  ['https://news.example/a?b#c', 'news.example'],
  ['news.example:8080/a', 'news.example'],
  ['zeitung.münchen.example', 'zeitung.xn--mnchen-3ya.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['', ''],
  ['news', ''],
  ['two words', ''],
  ['javascript://alert', ''],
  ['*', ''],
])('the site in %j is %j', (written, site) => {
  expect(siteIn(written)).toBe(site);
});
