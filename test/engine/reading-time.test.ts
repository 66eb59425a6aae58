import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/engine/reading-time.ts';

test.each([
  ['English', 'en', 987 * 5, 5],
  ['English of a country', 'en-GB', 987 * 5, 5],
  ['German', 'de-AT', 920 * 3, 3],
  ['Chinese, by characters', 'zh-Hans', 255 * 4, 4],
  ['Japanese, by characters', 'ja', 357 * 4, 4],
  ['a language without a figure, as English', 'ko', 987 * 2, 2],
  ['an unknown language, as English', undefined, 987 * 2, 2],
  ['a line', 'en', 80, 1],
  ['nothing', 'en', 0, 1],
])('%s', (_, lang, characters, minutes) => {
  expect(readingMinutes('a'.repeat(characters), lang)).toBe(minutes);
});
