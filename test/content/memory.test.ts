import '../support/fake-chrome.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { keyOf } from '../../src/content/known.ts';
import { learn, unlearn } from '../../src/content/memory.ts';
import { type Memory, memoryKey } from '../../src/shared/memory.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

beforeEach(resetWorld);

const SITE = 'a.example';
const box = { tag: 't', label: 'promo' as const };
const shown = (): Element => {
  const element = document.createElement('aside');
  element.textContent = 'Sign up for our letter';
  return element;
};
const stored = () => world.local[memoryKey(SITE)] as Memory | undefined;

describe('what another page wrote meanwhile stands', () => {
  const others: Memory = {
    theirs: { ...box, stories: ['x'], day: 1e9 },
    box: { ...box, stories: [], day: 1e9, never: true },
  };

  test.each<[string, () => Promise<void>]>([
    ['when boxes are learned', () => learn(SITE, { box, other: box })],
    ['when a box is shown', () => unlearn(SITE, shown(), 'promo')],
  ])('%s', async (_, write) => {
    world.local[memoryKey(SITE)] = others;
    await write();
    expect(stored()).toMatchObject(others);
    expect(Object.keys(stored() ?? {})).toHaveLength(3);
  });
});

test('what was forgotten meanwhile stays forgotten', async () => {
  await learn(SITE, { box });
  delete world.local[memoryKey(SITE)];
  await learn(SITE, { other: box });
  expect(Object.keys(stored() ?? {})).toEqual(['other']);
});

test('what one page writes at once is all written', async () => {
  await Promise.all([learn(SITE, { one: box }), unlearn(SITE, shown(), 'promo'), learn(SITE, { two: box })]);
  expect(Object.keys(stored() ?? {}).sort()).toEqual(['one', 'two', keyOf(shown())].sort());
});

test.each<[string, () => Promise<void>]>([
  ['where nothing was found', () => learn(SITE, {})],
  ['of a box that is no clutter', () => unlearn(SITE, shown(), 'chrome')],
  [
    'in a private window',
    () => {
      world.isPrivate = true;
      return Promise.all([learn(SITE, { box }), unlearn(SITE, shown(), 'promo')]).then(() => {});
    },
  ],
])('nothing is written %s', async (_, write) => {
  await write();
  expect(world.local).toEqual({});
});
