import { describe, expect, test } from 'vitest';
import { numbersIn, signed, unsigned, written } from '../../src/engine/numerals.ts';

const all = Array.from({ length: 256 }, (_, n) => n);

describe('numbers as text', () => {
  test('are read as they were written', () => {
    expect([...numbersIn(written(all))]).toEqual(all);
    expect([...numbersIn('')]).toEqual([]);
  });

  test('stand for one printable character each, which no editor changes', () => {
    expect(written(all)).toMatch(/^[!-~\u00ae-\u0160]{256}$/);
  });

  test.each([
    [0, 0],
    [-1, 1],
    [1, 2],
    [-127, 253],
    [127, 254],
  ])('%i is %i without its sign, and comes back', (n, without) => {
    expect(unsigned(n)).toBe(without);
    expect(signed(without)).toBe(n);
  });
});
