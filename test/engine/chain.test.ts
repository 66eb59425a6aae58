import { describe, expect, test } from 'vitest';
import { relation, smooth } from '../../src/engine/chain.ts';
import { outline } from '../support/outline.ts';

describe('how two blocks in a row stand to each other', () => {
  const far = [200, 200];
  test.each<[string, number[][], number, number]>([
    ['in one small box', [[10, 10], far], 0, 0],
    ['in one box of 160 words', [[80, 80], far], 0, 0],
    ['in one large box, as siblings', [[81, 80], far], 0, 1],
    ['in boxes of their own', [[200], [200]], 0, 2],
    ['at a border between two boxes', [[10, 10], far], 1, 2],
  ])('%s', (_, groups, block, is) => {
    expect(relation(outline(...groups), block)).toBe(is);
  });
});

describe('neighbours', () => {
  const page = outline([10, 10, 10]);
  const neutral = [1, 1, 1, 1];
  const alike = [3, 1, 1, 3];
  const unlike = [1, 3, 3, 1];
  const rounded = (list: Float64Array) => Array.from(list, (chance) => Number(chance.toFixed(3)));

  test('that tell nothing of each other leave chances as they are', () => {
    const given = Float64Array.of(0.9, 0.1, 0.4, 0.6, 0.5, 0.5);
    expect(rounded(smooth(page, given, [neutral, neutral, neutral]))).toEqual([0.9, 0.1, 0.4, 0.6, 0.5, 0.5]);
  });

  test('that are mostly alike draw a doubtful block to their side, from both sides', () => {
    const given = Float64Array.of(0.9, 0.1, 0.5, 0.5, 0.9, 0.1);
    const [, , middle = 0] = smooth(page, given, [alike, neutral, neutral]);
    // (3·0.9 + 0.1)² against (0.9 + 3·0.1)²
    expect(middle).toBeCloseTo(7.84 / (7.84 + 1.44), 6);
  });

  test('a block is drawn by the one after it as by the one before', () => {
    const given = Float64Array.of(0.5, 0.5, 0.9, 0.1, 0.5, 0.5);
    const smoothed = rounded(smooth(page, given, [alike, neutral, neutral]));
    expect(smoothed[0]).toBeGreaterThan(0.5);
    expect(smoothed[4]).toBe(smoothed[0]);
  });

  test('the table is that of how they stand to each other', () => {
    const apart = outline([200], [200]);
    const given = Float64Array.of(0.9, 0.1, 0.5, 0.5);
    expect(smooth(apart, given, [alike, alike, unlike])[2]).toBeLessThan(0.5);
  });

  test('one block alone is what it is; none are none', () => {
    expect(rounded(smooth(outline([10]), Float64Array.of(0.25, 0.75), [alike]))).toEqual([0.25, 0.75]);
    expect(smooth(outline(), new Float64Array(), [alike])).toHaveLength(0);
  });
});
