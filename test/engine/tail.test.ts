import { describe, expect, test } from 'vitest';
import { takeTail } from '../../src/engine/tail.ts';
import { evidence, type Met, outline, WITNESSES } from '../support/outline.ts';

interface Case {
  /** Which blocks are after the last word on the subject: 1 for each. */
  tail: string;
  /** Which are clutter already; none where not said. */
  clutter?: string;
  /** How likely each block is story; 0.01 where not said. */
  story?: Record<number, number>;
  /** What else speaks against each block; "ask" where not said. */
  says?: Record<number, Met>;
  /** How likely each is navigation, comments or consent; 0 where not said. */
  other?: Record<number, number>;
  /** The block that is long, if one is. */
  long?: number;
  goes: string;
}

const taken = ({
  tail,
  clutter = tail.replaceAll('1', '0'),
  story = {},
  other = {},
  says = {},
  long,
}: Case): string => {
  const goes = Uint8Array.from(clutter, Number);
  const strengths = evidence(
    ...Array.from(tail, (is, b) => ({ 'after-topic': Number(is), ...(says[b] ?? { ask: 1 }) })),
  );
  const chances = Float64Array.from(tail, (_, b) => story[b] ?? 0.01);
  const held = Float64Array.from(tail, (_, b) => (b === long ? 0.5 : 1));
  const others = Float64Array.from(tail, (_, b) => other[b] ?? 0);
  takeTail(outline(Array.from(tail, () => 10)), strengths, WITNESSES, { story: chances, other: others, held }, goes);
  return goes.join('');
};

describe('the tail', () => {
  test.each<[string, Case]>([
    ['goes whole when on the whole it is no story', { tail: '001111', goes: '001111' }],
    ['takes along what may be story', { tail: '1111', story: { 3: 0.77 }, goes: '1111' }],
    ['stays when too much of it may be', { tail: '1111', story: { 2: 0.3, 3: 0.49 }, goes: '0000' }],
    ['takes along what is likely story', { tail: '111111', story: { 5: 0.95 }, goes: '111111' }],
    ['leaves what surely is', { tail: '111111', story: { 5: 0.96 }, goes: '111110' }],
    ['holds what is long to less', { tail: '11111', story: { 4: 0.68 }, long: 4, goes: '11110' }],
    ['takes along what is long and as likely not story', { tail: '11111', story: { 4: 0.67 }, long: 4, goes: '11111' }],
    ['of three blocks is too short to tell', { tail: '0111', goes: '0000' }],
    ['leaves what nothing else speaks against', { tail: '1111', says: { 3: {} }, goes: '1110' }],
    ['leaves what is only prose', { tail: '1111', says: { 3: { prose: 1 } }, goes: '1110' }],
    ['leaves comments and navigation', { tail: '11111', other: { 3: 0.61, 4: 1 }, goes: '11100' }],
    ['takes what may be either', { tail: '11111', other: { 3: 0.6 }, goes: '11111' }],
    ['gives nothing back', { tail: '0000', clutter: '0110', goes: '0110' }],
    ['takes nothing from before it', { tail: '01111', goes: '01111' }],
    ['is none where nothing is beside the subject', { tail: '0000', goes: '0000' }],
  ])('%s', (_, one) => {
    expect(taken(one)).toBe(one.goes);
  });
});
