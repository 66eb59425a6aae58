import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettingsFile, settingsFile } from '../../src/options/settings-file.ts';
import { siteIn } from '../../src/options/sites.ts';
import { defaults, type Settings, VERSION } from '../../src/shared/settings.ts';

const blob = (text: string) => new Blob([text]);
const wrapped = (settings: unknown) => blob(JSON.stringify({ kind: 'clearstory-settings', settings }));

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
      expect(await readSettingsFile(blob(settingsFile(settings)))).toEqual(settings);
    }),
  );
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
  ['half a file', blob(settingsFile(defaults).slice(0, 80)), 'broken'],
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
  ['a huge file', blob(`${settingsFile(defaults)}${' '.repeat(1_000_000)}`), 'huge'],
])('%s is refused', async (_, file, reason) => {
  expect(await readSettingsFile(file)).toBe(reason);
});

test('a file may name an object’s own workings without touching them', async () => {
  const read = await readSettingsFile(
    blob('{"kind":"clearstory-settings","settings":{"version":1,"sites":{"__proto__":{"on":true}}}}'),
  );
  expect(read).toEqual(defaults);
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
