import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/engine/text.ts';

describe('wordsOf', () => {
  it.each([
    ['Read more: “It’s late”, she said.', ['read', 'more', "it's", 'late', 'she', 'said']],
    ['İLGİLİ HABERLER', ['ilgili', 'haberler']],
    ['شارِك المقـــال', ['شارك', 'المقال']],
    ['caf\u0065\u0301 z\u0307e', ['café', 'że']],
    ['żółw', ['żółw']],
    ['2023年のバス', ['2', '0', '2', '3', '年', 'の', 'バ', 'ス']],
    ['… — !', []],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
});
