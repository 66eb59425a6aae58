import { expect, test } from 'vitest';
import { isPlain, lettered } from '../../src/engine/alphabet.ts';

/** Every character that has one code unit, and the emoji. */
const characters = [
  ...Array.from({ length: 0xd800 }, (_, code) => String.fromCodePoint(code)),
  ...Array.from({ length: 0x2000 }, (_, i) => String.fromCodePoint(0xe000 + i)),
  ...Array.from({ length: 0xc00 }, (_, i) => String.fromCodePoint(0x1f000 + i)),
];

test.each(['L', 'Lu', 'Ll', 'M', 'N'])('\\p{%s} means the same in plain text and in any other', (property) => {
  const inPlain = lettered(`[\\p{${property}}]`);
  const any = new RegExp(`\\p{${property}}`, 'u');
  const plain = characters.filter(isPlain);
  expect(plain.length).toBeGreaterThan(3000);
  expect(plain.filter((character) => inPlain(character).test(character) !== any.test(character))).toEqual([]);
});

test.each([
  ['English', 'The mayor said: “It rained – again.”'],
  ['French', 'L’été à Nîmes, où l’on dîne à 20 h'],
  ['Polish', 'Zażółć gęślą jaźń'],
  ['Russian', 'Мэр города сказал: «Снова дождь»'],
  ['Ukrainian', 'Ґанок біля її під’їзду'],
  ['signs and emoji', 'Rain™ → 20 € ▶ 📩 ❤️'],
])('%s is plain', (_, text) => {
  expect(isPlain(text)).toBe(true);
});

test.each([
  ['Greek', 'Η βροχή'],
  ['Arabic', 'مطر'],
  ['Chinese', '下雨'],
  ['Vietnamese', 'trời mưa'],
  ['letters with marks of their own', 'e\u0301te\u0301'],
  ['a capital whose small letter is two', 'İstanbul'],
  ['circled numbers', '①'],
  ['letters beyond the first plane', '𝐑𝐚𝐢𝐧'],
])('%s is not', (_, text) => {
  expect(isPlain(text)).toBe(false);
});

test('a pattern finds the same in both kinds of text', () => {
  const words = lettered('[\\p{L}]+', 'g');
  const found = (text: string) => text.match(words(text));
  expect(found('Été, 2026: дождь')).toEqual(['Été', 'дождь']);
  expect(found('βροχή, 2026: 雨')).toEqual(['βροχή', '雨']);
});
