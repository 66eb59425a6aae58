import { describe, expect, test } from 'vitest';
import { decide } from '../../src/engine/clutter.ts';
import type { Label } from '../../src/engine/types.ts';
import { chances, evidence, outline, WITNESSES } from '../support/outline.ts';

const thresholds = { clutter: 0.5, story: 0.06, share: 0.5, storyInside: 0.15, otherInside: 0.3 };
type Chances = Partial<Record<Label, number>>;

const clutter: Chances = { promo: 0.9, story: 0.01 };
/** Neither clutter nor navigation enough to be called either. */
const unsure: Chances = { promo: 0.4, story: 0.1 };
const navigation: Chances = { story: 0.02 };
const story: Chances = { story: 0.99 };

/** Which blocks are clutter, as a word of 0 and 1; groups are boxes. */
function decided(groups: readonly (readonly Chances[])[], words = 10): string {
  const all = groups.flat();
  const page = outline(...groups.map((group) => group.map(() => words)));
  return decide(page, chances(...all), evidence(...all.map(() => ({}))), WITNESSES, thresholds).join('');
}

describe('a block alone', () => {
  test.each<[string, Chances, string]>([
    ['as likely clutter as it takes', { promo: 0.5, story: 0 }, '1'],
    ['a little less likely', { promo: 0.49, story: 0 }, '0'],
    ['of several kinds together', { appeal: 0.2, newsletter: 0.2, promo: 0.2 }, '1'],
    ['as likely story as may be', { promo: 0.9, story: 0.06 }, '1'],
    ['a little likelier to be story', { promo: 0.9, story: 0.07 }, '0'],
    ['consent', { consent: 1 }, '0'],
    ['comments', { comments: 1 }, '0'],
    ['navigation', { chrome: 1 }, '0'],
    ['story', story, '0'],
  ])('%s', (_, given, verdict) => {
    expect(decided([[given]])).toBe(verdict);
  });

  test.each<[number, Chances, string]>([
    [11, { promo: 0.9, story: 0.06 }, '1'],
    [12, { promo: 0.9, story: 0.03 }, '1'],
    [12, { promo: 0.9, story: 0.031 }, '0'],
  ])('of %s words, perhaps story', (words, given, verdict) => {
    expect(decided([[given]], words)).toBe(verdict);
  });
});

describe('a box', () => {
  test.each<[string, Chances[], string]>([
    ['goes whole when half of it is clutter', [clutter, clutter, unsure, unsure], '1111'],
    ['loses no more than its clutter when less than half is', [clutter, unsure, unsure], '100'],
    ['stays when something in it may be story', [clutter, clutter, { story: 0.16, promo: 0.4 }], '110'],
    ['goes with what hardly may', [clutter, clutter, { story: 0.15, promo: 0.4 }], '111'],
    ['stays when much of it is navigation', [clutter, clutter, navigation], '110'],
    ['stays when a comment is in it', [clutter, clutter, clutter, { comments: 0.7 }], '1110'],
    ['stays when something on consent is in it', [clutter, clutter, clutter, { consent: 0.7 }], '1110'],
    ['goes with a little navigation', [clutter, clutter, clutter, navigation], '1111'],
    ['stays when more of one block is navigation than not', [clutter, clutter, { promo: 0.33, story: 0.05 }], '110'],
    ['goes with what may be navigation or not', [clutter, clutter, { promo: 0.37, story: 0.05 }], '111'],
    [
      'goes with as much navigation as may be',
      [...Array.from({ length: 7 }, () => clutter), navigation, navigation, navigation],
      '1111111111',
    ],
    ['of unsure blocks alone stays', [unsure, unsure], '00'],
    ['of one block is that block', [unsure], '0'],
  ])('%s', (_, group, verdict) => {
    expect(decided([group])).toBe(verdict);
  });

  const maybe: Chances = { story: 0.08, promo: 0.45 };
  test.each([
    [11, '111'],
    [12, '110'],
  ])('a block of %s words in it, perhaps story', (words, verdict) => {
    expect(decided([[clutter, clutter, maybe]], words)).toBe(verdict);
  });

  test('does not take its neighbours along', () => {
    expect(decided([[unsure, unsure], [clutter, clutter, unsure], [unsure]])).toBe('001110');
  });

  test('the page itself never goes whole', () => {
    expect(decided([[clutter], [clutter], [unsure]])).toBe('110');
  });
});
