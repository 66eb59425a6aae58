import { describe, expect, it } from 'vitest';
import { FUNCTION_WORDS } from '../../../src/engine/function-words.ts';
import { PACKS } from '../../../src/engine/phrases/index.ts';
import { INTENTS } from '../../../src/engine/phrases/phrase-pack.ts';
import { SPACELESS } from '../../../src/engine/text.ts';

const phrasesOf = (list: string) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
const isLabel = (phrase: string) => phrase.startsWith('=');
const covers = (part: string, word: string) =>
  part === '_' ||
  (part.endsWith('*') ? word !== '_' && word.replace('*', '').startsWith(part.slice(0, -1)) : part === word);
/** Whether every text that holds the long phrase holds the short one. */
const implies = (long: readonly string[], short: readonly string[]) =>
  long.some(
    (_, start) =>
      short.every((part, i) => covers(part, long[start + i] ?? '\n')) && start + short.length <= long.length,
  );

it('keeps the packs in the order of their codes, each once', () => {
  const codes = PACKS.map((pack) => pack.lang);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(Object.keys(FUNCTION_WORDS)).toEqual(codes);
});

describe.each(PACKS.map((pack) => [pack.lang, pack] as const))('pack %s', (_, pack) => {
  it('has the function words of its language', () => {
    const words = FUNCTION_WORDS[pack.lang]?.split(' ') ?? [];
    expect(new Set(words).size).toBeGreaterThanOrEqual(20);
    expect(words.filter((word) => word !== word.toLowerCase() || !/^[\p{L}\p{M}]+$/u.test(word))).toEqual([]);
  });

  it.each(INTENTS)('has well-formed phrases for %s', (intent) => {
    const list = phrasesOf(pack.phrases[intent]).filter((phrase) => !SPACELESS.test(phrase));
    expect(list.filter((phrase) => !/^=?(?!_)[\p{L}\p{M}\p{N}'][\p{L}\p{M}\p{N}' _*]*$/u.test(phrase))).toEqual([]);
    expect(list.filter((phrase) => phrase !== phrase.toLowerCase() || /\*\S|(^|\s)\S?\*/u.test(phrase))).toEqual([]);
    expect(list.filter((phrase) => phrase.split(' ').length > 6)).toEqual([]);
  });

  it.each(INTENTS)('says nothing twice for %s', (intent) => {
    const list = phrasesOf(pack.phrases[intent]);
    const words = list.map((phrase) => phrase.replace('=', '').split(' '));
    const twice = list.filter((_, i) =>
      list.some((short, j) => i !== j && !isLabel(short) && implies(words[i] ?? [], words[j] ?? [])),
    );
    expect(twice).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
  });
});
