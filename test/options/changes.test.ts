import '../support/fake-chrome.ts';
import { beforeEach, expect, test } from 'vitest';
import { changesBy } from '../../src/options/changes.ts';
import { defaults } from '../../src/shared/settings.ts';
import type { Taught } from '../../src/shared/taught.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

beforeEach(resetWorld);

const lesson: Taught = { shape: 's', words: 'w', sketch: [1], label: 'promo', opening: 'Read on', at: 1 };
const { at, opening, ...rest } = lesson;

test.each<[string, Taught, string[]]>([
  ['the same correction', lesson, []],
  ['the same, its names in another order', { opening, at, ...rest }, []],
  ['another one', { ...lesson, at: 2 }, ['Corrections on a.example']],
])('%s', async (_, inFile, what) => {
  world.local['taught/a.example'] = [lesson];
  const changes = await changesBy({ settings: defaults, taught: { 'a.example': [inFile] } }, defaults);
  expect(changes.map((change) => change.what)).toEqual(what);
});
