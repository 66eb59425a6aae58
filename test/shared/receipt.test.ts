import '../support/fake-chrome.ts';
import { describe, expect, test } from 'vitest';
import type { Label } from '../../src/engine/types.ts';
import type { HiddenState } from '../../src/shared/messages.ts';
import { clutterIn, receiptOf, shareIn } from '../../src/shared/receipt.ts';
import { hidden, p, reportOn, told } from '../support/sample-stories.ts';

/** The receipt of a story of four words with these hidden things, each told with its label, its words and its state. */
function receipt(...things: [label: Label, words: number, state?: HiddenState][]) {
  const items = things.map(([label, words], id) => ({ ...hidden(id, label, 'Words'), words }));
  const states = Object.fromEntries(things.map(([, , state], id) => [id, state ?? 'hidden']));
  return receiptOf(told(reportOn([p('The bridge was moved')], {}, { hidden: items }), { states }));
}

const nothing = { story: 4, appeal: 0, newsletter: 0, promo: 0, ad: 0, social: 0 };

describe('counts as clutter', () => {
  test.each<[string, Parameters<typeof receipt>, Partial<typeof nothing>]>([
    [
      'each kind for itself',
      [
        ['appeal', 3],
        ['ad', 2],
      ],
      { appeal: 3, ad: 2 },
    ],
    [
      'all of a kind together',
      [
        ['promo', 3],
        ['promo', 5],
      ],
      { promo: 8 },
    ],
    ['what is folded', [['newsletter', 6, 'folded']], { newsletter: 6 }],
    ['what the reader has shown, or leaves', [['social', 6, 'shown']], { social: 6 }],
  ])('%s', (_, things, expected) => expect(receipt(...things)).toEqual({ ...nothing, ...expected }));
});

describe('counts as nothing', () => {
  test.each<[string, Parameters<typeof receipt>]>([
    ['a page where nothing was found', []],
    ['what the reader called “not clutter”', [['promo', 9, 'kept']]],
    ['what only a rule of the reader hides', [['chrome', 9]]],
    ['a box without words', [['ad', 0]]],
  ])('%s', (_, things) => expect(receipt(...things)).toEqual(nothing));

  test('a page that is no story', () => expect(receiptOf(told(null))).toBe(undefined));
});

test.each<[string, Partial<typeof nothing>, number, number]>([
  ['no words at all', { story: 0 }, 0, 0],
  ['story alone', {}, 0, 0],
  ['clutter alone', { story: 0, ad: 5 }, 5, 1],
  ['as much clutter as story', { appeal: 1, promo: 3 }, 4, 0.5],
])('%s', (_, words, clutter, share) => {
  expect(clutterIn({ ...nothing, ...words })).toBe(clutter);
  expect(shareIn({ ...nothing, ...words })).toBe(share);
});
