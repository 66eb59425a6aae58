import { expect, test } from 'vitest';
import { cleanByline, joinBylines } from '../../src/engine/byline.ts';

test.each([
  ['By', 'en', 'By Jane Doe', 'Jane Doe'],
  ['two names', 'en', 'By Jane Doe and John Roe', 'Jane Doe and John Roe'],
  ['capitals', 'en', 'BY JANE DOE', 'JANE DOE'],
  ['a post after a comma', 'en', 'By Jane Doe, Political Editor', 'Jane Doe'],
  ['names and a post', 'en', 'Jane Doe, John Roe, Staff Writer', 'Jane Doe, John Roe'],
  ['an address', 'en', 'Jane Doe jane.doe@example.org', 'Jane Doe'],
  ['a handle', 'en', 'By Jane Doe @janedoe', 'Jane Doe'],
  ['an outlet after a bar', 'en', 'Jane Doe | The Example', 'Jane Doe'],
  ['a time of update', 'en', 'By Jane Doe Updated 3 hours ago', 'Jane Doe'],
  ['a date', 'en', 'By Jane Doe March 5, 2026', 'Jane Doe'],
  ['whom it was written for', 'en', 'Jane Doe for The Example', 'Jane Doe'],
  ['initials', 'en', 'By J. K. Doe', 'J. K. Doe'],
  ['junior', 'en', 'By John Doe Jr.', 'John Doe Jr.'],
  ['a hyphen in the name', 'en', 'By Anne-Marie Doe-Roe', 'Anne-Marie Doe-Roe'],
  ['an apostrophe', 'en', "By Sinéad O'Doe", "Sinéad O'Doe"],
  ['German', 'de', 'Von Max Muster, Berlin-Korrespondent', 'Max Muster'],
  ['a German text line', 'de', 'Ein Kommentar von Max Muster', 'Max Muster'],
  ['French', 'fr', 'Par Jeanne Dupont', 'Jeanne Dupont'],
  ['Spanish', 'es', 'Por Juana García', 'Juana García'],
  ['Italian', 'it', 'di Mario Rossi', 'Mario Rossi'],
  ['Dutch', 'nl', 'Door Jan Jansen', 'Jan Jansen'],
  ['Swedish', 'sv', 'Av Anna Svensson', 'Anna Svensson'],
  ['Hebrew', 'he', 'מאת ישראל ישראלי', 'ישראל ישראלי'],
  ['Chinese', 'zh', '作者：王小明', '王小明'],
  ['an organisation', 'en', 'Example Press Agency', 'Example Press Agency'],
])('keeps the name in %s', (_, lang, source, expected) => {
  expect(cleanByline(source, lang)).toBe(expected);
});

test.each([
  ['a name that begins like a foreign label', 'en', 'Von Miller', 'Von Miller'],
  ['a Dutch-looking name on an English page', 'en', 'Di Stefano Rossi', 'Di Stefano Rossi'],
  ['a name that begins with By', 'en', 'Byron Doe', 'Byron Doe'],
  ['an address alone', 'en', 'https://www.example.org/people/jane', undefined],
  ['a handle alone', 'en', '@janedoe', undefined],
  ['a template key', 'en', 'page.head.author', undefined],
  ['nothing but a label', 'en', 'By ', undefined],
  ['a paragraph', 'en', 'By now the rain had stopped. '.repeat(20), undefined],
])('is careful with %s', (_, lang, source, expected) => {
  expect(cleanByline(source, lang)).toBe(expected);
});

test('joins several bylines and names each person once', () => {
  expect(joinBylines(['By Jane Doe', 'jane doe', 'John Roe'], 'en')).toBe('Jane Doe, John Roe');
  expect(joinBylines(['https://example.org'], 'en')).toBeUndefined();
});
