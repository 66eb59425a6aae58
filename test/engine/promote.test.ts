import { describe, expect, test } from 'vitest';
import { promote } from '../../src/engine/promote.ts';
import { chances, evidence, type Met, outline, WITNESSES } from '../support/outline.ts';

const both = { ask: 1, boxed: 1 };

/** The hidden boxes, each as the blocks that it holds. */
function hidden(groups: number[], clutter: string, says: Met[]): string[] {
  const page = outline(...groups.map((count) => Array.from({ length: count }, () => 10)));
  const found = promote(
    page,
    Uint8Array.from(clutter, Number),
    chances(...Array.from(clutter, () => ({ promo: 1 }))),
    evidence(...says),
    WITNESSES,
  );
  return found.map(({ box }) => {
    const { first, end, tag } = page.boxes[box]!;
    return `${tag} ${first}–${end - 1}`;
  });
}

describe('what is hidden', () => {
  test.each<[string, number[], string, Met[], string[]]>([
    ['a box that holds nothing else', [1, 2, 1], '0110', [both, both, both, both], ['div 1–2']],
    ['of a mixed box, its parts', [3], '110', [both, both, both], ['p 0–0', 'p 1–1']],
    ['two boxes in a row, one by one', [2, 2, 1], '11110', [both, both, both, both, both], ['div 0–1', 'div 2–3']],
    ['never the whole page', [2], '11', [both, both], ['div 0–1']],
    ['nothing where nothing is clutter', [2], '00', [both, both], []],
  ])('%s', (_, groups, clutter, says, boxes) => {
    expect(hidden(groups, clutter, says)).toEqual(boxes);
  });
});

describe('two families of evidence are needed', () => {
  test.each<[string, Met[], string[]]>([
    ['two in one block', [both, {}], ['div 0–1']],
    ['one in each of two', [{ ask: 1 }, { boxed: 1 }], ['div 0–1']],
    ['one alone', [{ ask: 1 }, { ask: 1 }], []],
    ['one, and one that is hardly heard', [{ ask: 1 }, { boxed: 0.25 }], []],
    ['one, and one that is just heard', [{ ask: 1 }, { boxed: 0.26 }], ['div 0–1']],
    ['one, and one that argues for the story', [{ ask: 1 }, { prose: 1 }], []],
    ['none', [{}, {}], []],
  ])('%s', (_, says, boxes) => {
    expect(hidden([2, 1], '110', [...says, {}])).toEqual(boxes);
  });

  test('a box that lacks them is not hidden piece by piece', () => {
    expect(hidden([2, 2], '1111', [{ ask: 1 }, { ask: 1 }, both, both])).toEqual(['div 2–3']);
  });
});

test('a box bears the label of most of it, and is as sure as its blocks are on average', () => {
  const page = outline([10, 10, 10], [10]);
  const [found] = promote(
    page,
    Uint8Array.from([1, 1, 1, 0]),
    chances({ appeal: 0.9 }, { promo: 0.6, appeal: 0.1 }, { promo: 0.5, comments: 0.5 }, { appeal: 0.9 }),
    evidence(both, both, both, {}),
    WITNESSES,
  );
  expect(found?.label).toBe('promo');
  expect(found?.confidence).toBeCloseTo((0.9 + 0.7 + 0.5) / 3);
});

test('an empty box is nothing to hide', () => {
  const page = outline([10], [], [10]);
  const all = [{ promo: 1 }, { promo: 1 }];
  const found = promote(page, Uint8Array.from([1, 0]), chances(...all), evidence(both, both), WITNESSES);
  expect(found.map(({ box }) => page.boxes[box]!.first)).toEqual([0]);
});
