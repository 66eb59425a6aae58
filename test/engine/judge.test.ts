import { expect, test } from 'vitest';
import { judge, readWeights } from '../../src/engine/judge.ts';
import { LABELS } from '../../src/engine/types.ts';
import { JUDGE } from '../../src/engine/weights/judge.ts';
import { outline } from '../support/outline.ts';

const fitted = JUDGE.signals.split(' ').map((id) => ({ id }));
const page = outline([12, 12], [12]);

function judged(signals: readonly { id: string }[], met: Record<string, number>): number[] {
  const strengths = new Uint8Array(page.blocks.length * signals.length);
  page.blocks.forEach((_, b) => {
    for (const [id, strength] of Object.entries(met)) {
      const s = signals.findIndex((signal) => signal.id === id);
      if (s >= 0) strengths[b * signals.length + s] = strength;
    }
  });
  return Array.from(judge(page, strengths, readWeights(JUDGE, signals), JUDGE));
}

test('gives every label of every block a chance, together one', () => {
  const chances = judged(fitted, {});
  expect(chances).toHaveLength(page.blocks.length * LABELS.length);
  for (let b = 0; b < page.blocks.length; b += 1) {
    const own = chances.slice(b * LABELS.length, (b + 1) * LABELS.length);
    expect(own.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
    expect(Math.min(...own)).toBeGreaterThan(0);
  }
});

test('is sure where much speaks for one label, and rules no other out', () => {
  const prose = 'long-prose among-prose in-article in-main named-story paragraph-tag prose-sibling sentence-end';
  const chances = judged(fitted, Object.fromEntries(prose.split(' ').map((id) => [id, 255])));
  expect(chances[LABELS.indexOf('story')]).toBeGreaterThan(0.95);
  expect(Math.min(...chances)).toBeGreaterThan(0);
});

test('a signal that the fit does not know counts for nothing, wherever it stands', () => {
  const unknown = { id: 'unheard-of' };
  const met = { 'ask-phrase': 255, 'in-aside': 255 };
  const known = judged(fitted, met);
  const first = judged([unknown, ...fitted], { ...met, 'unheard-of': 255 });
  const last = judged([...fitted, unknown], { ...met, 'unheard-of': 255 });
  expect(first).toEqual(known);
  expect(last).toEqual(known);
});

test('weights for a signal that is gone are refused', () => {
  expect(() => readWeights(JUDGE, fitted.slice(1))).toThrow('npm run calibrate');
});
