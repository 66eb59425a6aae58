import { describe, expect, test } from 'vitest';
import type { Completeness, Label, Verdict } from '../../src/engine/types.ts';
import { leaveStanding, saysMore } from '../../src/engine/wall.ts';
import { outline } from '../support/outline.ts';

type State = Completeness['state'];

/** A page of one-block boxes: s is story, B its body, anything else is beside it. Gives the boxes that may be hidden. */
function standing(blocks: string, found: Record<number, Label>, state: State): number[] {
  const page = outline(...Array.from(blocks, () => [10]));
  const verdicts = Array.from(
    blocks,
    (kind): Verdict => ({
      label: kind === 'B' || kind === 's' ? 'story' : 'chrome',
      confidence: 1,
      body: kind === 'B',
    }),
  );
  const boxOf = (block: number) => page.blocks[block]!.box;
  const promoted = Object.entries(found).map(([block, label]) => ({ box: boxOf(Number(block)), label, confidence: 1 }));
  const extent = { state, evidence: [], paragraphsShown: 1 };
  return leaveStanding(promoted, page, verdicts, extent).map(({ box }) => page.boxes[box]!.first);
}

describe('where the story is cut, what asks at its end stays', () => {
  test.each<[string, string, Record<number, Label>, State, number[]]>([
    ['an appeal right after', 'BB-', { 2: 'appeal' }, 'cut', []],
    ['a newsletter right after', 'BB-', { 2: 'newsletter' }, 'cut', []],
    ['six blocks after', 'B------', { 6: 'appeal' }, 'cut', []],
    ['seven blocks after goes', 'B-------', { 7: 'appeal' }, 'cut', [7]],
    ['before the end goes', 'B-B', { 1: 'appeal' }, 'cut', [1]],
    ['a promo goes', 'BB-', { 2: 'promo' }, 'cut', [2]],
    ['an ad goes', 'BB-', { 2: 'ad' }, 'cut', [2]],
    ['after a whole story it goes', 'BB-', { 2: 'appeal' }, 'whole', [2]],
    ['after a story of unknown length it goes', 'BB-', { 2: 'appeal' }, 'unknown', [2]],
    ['story beside the body is not its end', 'B-s', { 1: 'appeal' }, 'cut', []],
  ])('%s', (_, blocks, found, state, goes) => {
    expect(standing(blocks, found, state)).toEqual(goes);
  });
});

describe('share bars', () => {
  const far = '-'.repeat(25);
  test.each<[string, string, number, number[]]>([
    ['between headline and body go', 's-B', 1, [1]],
    ['inside the story go', 'B-B', 1, [1]],
    ['between two parts of a story go, however far apart', `B${far}--${far}B`, 27, [27]],
    ['25 blocks after it go', `B${far}`, 25, [25]],
    ['farther away stay', `B${far}-`, 26, []],
    ['before the headline stay', '-sB', 0, []],
  ])('%s', (_, blocks, at, goes) => {
    expect(standing(blocks, { [at]: 'social' }, 'whole')).toEqual(goes);
  });
});

describe('a wall says that there is more', () => {
  test.each([
    'Subscribe to continue reading.',
    'TO KEEP READING, CREATE AN ACCOUNT',
    'Um weiterzulesen, melden Sie sich an',
    'Cet article est réservé aux abonnés',
    'Para seguir leyendo, suscríbete',
    'Om verder te lezen heb je een account nodig',
    '続きを読むには会員登録が必要です',
  ])('%s', (text) => {
    expect(saysMore({ text })).toBe(true);
  });

  test.each([
    'Support our work with a small gift',
    'Sign up for our newsletter',
    'Subscribers said they would continue to read the paper.',
    'Lesen Sie auch: der neue Bahnhof',
    'The reading room is open until six.',
    '',
  ])('silent: %s', (text) => {
    expect(saysMore({ text })).toBe(false);
  });
});
