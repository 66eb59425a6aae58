import { describe, expect, test } from 'vitest';
import { takeTail } from '../../src/engine/tail.ts';
import { evidence, type Met, outline, WITNESSES } from '../support/outline.ts';

interface Case {
  /** Which blocks are after the last word on the subject, and which are clutter already: 1 for each. */
  tail: string;
  clutter: string;
  /** How likely each block is story; 0.4 where not said. */
  story?: Record<number, number>;
  /** What else speaks against each block; "ask" where not said. */
  says?: Record<number, Met>;
  goes: string;
}

const taken = ({ tail, clutter, story = {}, says = {} }: Case): string => {
  const goes = Uint8Array.from(clutter, Number);
  const strengths = evidence(
    ...Array.from(tail, (is, b) => ({ 'after-topic': Number(is), ...(says[b] ?? { ask: 1 }) })),
  );
  const chances = Float64Array.from(tail, (_, b) => story[b] ?? 0.4);
  takeTail(outline(Array.from(tail, () => 10)), strengths, WITNESSES, chances, goes);
  return goes.join('');
};

describe('the tail', () => {
  test.each<[string, Case]>([
    ['goes whole when most of it is clutter', { tail: '001111', clutter: '001110', goes: '001111' }],
    ['of five with three that are clutter goes', { tail: '11111', clutter: '11100', goes: '11111' }],
    ['of five with two stays as it is', { tail: '11111', clutter: '11000', goes: '11000' }],
    ['of four blocks is the least', { tail: '0111', clutter: '0110', goes: '0110' }],
    ['takes along what may as well be story', { tail: '1111', clutter: '1110', story: { 3: 0.5 }, goes: '1111' }],
    ['leaves what is likelier story than not', { tail: '1111', clutter: '1110', story: { 3: 0.51 }, goes: '1110' }],
    ['leaves what nothing else speaks against', { tail: '1111', clutter: '1110', says: { 3: {} }, goes: '1110' }],
    ['asks each block for itself', { tail: '1111', clutter: '1101', says: { 2: {} }, goes: '1101' }],
    ['leaves what is only prose', { tail: '1111', clutter: '1110', says: { 3: { prose: 1 } }, goes: '1110' }],
    ['takes nothing from before it', { tail: '01111', clutter: '01111', goes: '01111' }],
    ['is none where nothing is beside the subject', { tail: '0000', clutter: '1110', goes: '1110' }],
  ])('%s', (_, one) => {
    expect(taken(one)).toBe(one.goes);
  });
});
