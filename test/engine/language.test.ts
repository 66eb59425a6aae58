import { expect, test } from 'vitest';
import { lackingPacks, learnPack, packCode, packsFor } from '../../src/engine/language.ts';
import { de } from '../../src/engine/phrases/de.ts';
import { wordsOf } from '../../src/engine/text.ts';
import type { Block } from '../../src/engine/types.ts';

/** A block of these words; its language is told by nothing else. */
const block = (text: string): Block => ({
  index: 0,
  box: 0,
  element: document.body,
  nodes: [],
  text,
  words: wordsOf(text),
  linkDensity: 0,
  links: [],
});

const GERMAN = 'Das ist nicht der Weg, den die Leute in der Stadt zu Fuß gehen.';
const ENGLISH = 'This is not the way that the people of the town walk to the quay.';
const FINNISH = 'Kaupungin asukkaat kävelevät satamaan toista tietä kuin ennen vanhaan.';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['PT-br', 'pt'],
  ['nb', 'no'],
  ['nn-NO', 'no'],
  ['de_DE', 'de'],
  ['fi', undefined],
  ['est', undefined],
  ['jav', undefined],
  ['', undefined],
  ['x', undefined],
])('the pack for %j is %j', (declared, code) => expect(packCode(declared)).toBe(code));

/** In this file nobody teaches all languages: what is lacking grows from row to row. */
test.each<[string, string, string[], string[], string[]]>([
  ['English needs nothing more', 'en', [ENGLISH], ['en'], []],
  ['a language without a pack lacks none', 'fi', [FINNISH], ['en'], []],
  ['a short block tells no language', '', ['Das ist nicht der Weg'], ['en'], []],
  ['a declared language is lacking', 'fr-CA', [ENGLISH], ['en'], ['fr']],
  ['so is a block’s', 'en', [ENGLISH, GERMAN], ['en'], ['fr', 'de']],
])('%s', (_, declared, texts, known, lacking) => {
  expect(packsFor(declared, texts.map(block)).map(({ lang }) => lang)).toEqual(known);
  expect(lackingPacks()).toEqual(lacking);
});

test('what was taught is lacking no longer', () => {
  learnPack(de);
  expect(lackingPacks()).toEqual(['fr']);
  expect(packsFor('en', [block(GERMAN)])).toContain(de);
});
