import '../support/fake-chrome.ts';
import { beforeEach, expect, test } from 'vitest';
import { allTaught, loadTaught, parseTaught, saveTaught, type Taught, taughtKey } from '../../src/shared/taught.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

beforeEach(resetWorld);

const one = (at: number): Taught => ({
  shape: 's',
  words: `w${at}`,
  sketch: [1],
  label: 'promo',
  opening: 'Read on',
  at,
});

test('what was taught on a site is found there, and listed among all', async () => {
  await saveTaught('a.example', [one(1), one(2)]);
  await saveTaught('b.example', [one(3)]);
  expect(await loadTaught('a.example')).toEqual([one(1), one(2)]);
  expect(await loadTaught('c.example')).toEqual([]);
  expect(await allTaught()).toEqual({ 'a.example': [one(1), one(2)], 'b.example': [one(3)] });
});

test('a site without corrections leaves nothing behind', async () => {
  await saveTaught('a.example', [one(1)]);
  await saveTaught('a.example', []);
  expect(world.local).toEqual({});
});

test('the newest 200 of a site stay', async () => {
  await saveTaught(
    'a.example',
    Array.from({ length: 230 }, (_, i) => one(i)),
  );
  const kept = await loadTaught('a.example');
  expect([kept.length, kept[0]?.at]).toEqual([200, 30]);
});

test.each([[undefined], [null], ['x'], [{ length: 2 }], [[null, 3, {}, { shape: 1, words: 'a', sketch: [] }]]])(
  'parseTaught(%j) is empty',
  (stored) => expect(parseTaught(stored)).toEqual([]),
);

test('a damaged list keeps what can be read', () => {
  world.local[taughtKey('a.example')] = [one(1), 'junk'];
  expect(parseTaught(world.local[taughtKey('a.example')])).toEqual([one(1)]);
});
