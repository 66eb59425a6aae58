import '../support/fake-chrome.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  allOutlets,
  countStory,
  forgetStatistics,
  outletKey,
  parseOutlet,
  pruneStatistics,
  sumOf,
} from '../../src/shared/statistics.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

beforeEach(resetWorld);

/** A day in November 2026, and hashes of three stories. */
const DAY = 20_782;
const [A, B] = ['1abcdefgh2', '3ijklmnop4'];
const words = (story: number, promo = 0) => ({ story, appeal: 0, newsletter: 0, promo, ad: 0, social: 0 });
const totals = async (site = 'a.example') => {
  const { stories, story, promo } = sumOf(Object.values((await allOutlets())[site]?.months ?? {}));
  return { stories, story, promo };
};
type Reading = [address: string, day: number, story: number, promo?: number];
const read = async (...readings: Reading[]) => {
  for (const [address, day, ...counts] of readings) await countStory('a.example', address, words(...counts), day);
};
/** The browser was closed: what it kept in memory is gone. */
const closeBrowser = () => {
  world.session = {};
};

describe('a story is counted', () => {
  test.each<[string, Reading[], Awaited<ReturnType<typeof totals>>]>([
    ['when it is read', [[A, DAY, 100, 20]], { stories: 1, story: 100, promo: 20 }],
    [
      'beside another',
      [
        [A, DAY, 100, 20],
        [B, DAY, 50],
      ],
      { stories: 2, story: 150, promo: 20 },
    ],
    [
      'once, though it is read again',
      [
        [A, DAY, 100, 20],
        [B, DAY, 50],
        [A, DAY + 1, 100, 20],
      ],
      { stories: 2, story: 150, promo: 20 },
    ],
    [
      'with what came later on its page',
      [
        [A, DAY, 100],
        [A, DAY, 100, 30],
      ],
      { stories: 1, story: 100, promo: 30 },
    ],
    [
      'without what was no clutter after all',
      [
        [A, DAY, 100, 30],
        [A, DAY, 130],
      ],
      { stories: 1, story: 130, promo: 0 },
    ],
    [
      'in the month of its first reading',
      [
        [A, DAY, 100],
        [A, DAY + 20, 100, 30],
      ],
      { stories: 1, story: 100, promo: 30 },
    ],
  ])('%s', async (_, readings, expected) => {
    await read(...readings);
    expect(await totals()).toEqual(expected);
  });

  test('once, though the browser was closed in between', async () => {
    await read([A, DAY, 100, 20]);
    closeBrowser();
    await read([A, DAY + 29, 90, 40], [A, DAY + 29, 90, 50]);
    expect(await totals()).toMatchObject({ stories: 1, story: 100 });
  });

  test('anew when it was not read for more than 30 days', async () => {
    await read([A, DAY, 100, 20], [A, DAY + 30, 100, 20], [A, DAY + 61, 100, 20]);
    expect(await totals()).toEqual({ stories: 2, story: 200, promo: 40 });
  });

  test('for its own outlet', async () => {
    await read([A, DAY, 100]);
    await countStory('b.example', A, words(7), DAY);
    expect(await totals()).toMatchObject({ stories: 1, story: 100 });
    expect(await totals('b.example')).toMatchObject({ stories: 1, story: 7 });
  });

  test('when several are told of at once', async () => {
    await Promise.all([A, B, '5qrstuvwx6'].map((address) => countStory('a.example', address, words(10), DAY)));
    expect(await totals()).toMatchObject({ stories: 3, story: 30 });
  });
});

describe('what is stored', () => {
  test('tells nothing of a story but a part of a hash and a day', async () => {
    await read([A, DAY, 100, 20]);
    expect(world.local).toEqual({
      'receipt/a.example': { months: { '2026-11': { ...words(100, 20), stories: 1 } }, seen: { [A.slice(0, 6)]: DAY } },
    });
  });

  test('is twelve months, and hashes of the last 30 days', async () => {
    await read([A, DAY, 100], [B, DAY + 31, 50]);
    expect(Object.keys((await allOutlets())['a.example']?.seen ?? {})).toEqual([B.slice(0, 6)]);
    const months = async () => Object.keys((await allOutlets())['a.example']?.months ?? {});
    await read([A, DAY + 340, 9]);
    expect(await months()).toEqual(['2026-11', '2026-12', '2027-10']);
    await read([B, DAY + 345, 9]);
    expect(await months()).toEqual(['2026-12', '2027-10', '2027-11']);
  });

  test('is at most 300 hashes an outlet, and 100 stories in the browser’s memory', async () => {
    const address = (n: number) => `${String(n).padStart(6, '0')}xyz`;
    for (let n = 0; n < 310; n++) await read([address(n), DAY, 1]);
    expect(Object.keys((await allOutlets())['a.example']?.seen ?? {})).toHaveLength(300);
    expect(Object.keys(world.session.receipt as object)).toHaveLength(100);
    expect(await totals()).toMatchObject({ stories: 310 });
  });

  test('is at most 300 outlets, those that were read last', async () => {
    for (let n = 0; n < 310; n++)
      world.local[outletKey(`s${n}.example`)] = {
        months: { '2026-11': { ...words(1), stories: 1 } },
        seen: { abc: n < 20 ? DAY - 20 : DAY - 1 },
      };
    world.local.settings = { version: 2 };
    await countStory('new.example', A, words(1), DAY);
    const left = Object.keys(await allOutlets());
    expect(left).toHaveLength(300);
    expect(left).toContain('new.example');
    expect(left.filter((site) => /^s1?\d\./.test(site))).toHaveLength(9);
    expect(world.local.settings).toEqual({ version: 2 });
  });

  test('goes when it is old, though its outlet is not read again', async () => {
    await read([A, DAY, 100]);
    await pruneStatistics(DAY + 31);
    expect((await allOutlets())['a.example']?.seen).toEqual({});
    expect(await totals()).toMatchObject({ stories: 1 });
    await pruneStatistics(DAY + 400);
    expect(world.local).toEqual({});
  });

  test('is forgotten whole, and nothing else', async () => {
    Object.assign(world.local, { settings: { version: 2 }, 'memory/a.example': {} });
    await read([A, DAY, 100]);
    await countStory('b.example', B, words(7), DAY);
    await forgetStatistics();
    expect(Object.keys(world.local)).toEqual(['settings', 'memory/a.example']);
    expect(world.session).toEqual({});
    await read([A, DAY, 100]);
    expect(await totals()).toMatchObject({ stories: 1, story: 100 });
  });
});

describe('what cannot be read', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'receipt'],
    ['another form', { months: [], seen: {} }],
    ['words below none', { months: { '2026-11': { ...words(-1), stories: 1 } }, seen: {} }],
    ['half a month', { months: { '2026-11': { story: 1 } }, seen: {} }],
  ])('counts as nothing: %s', (_, stored) => expect(parseOutlet(stored)).toEqual({ months: {}, seen: {} }));

  test('never throws, and a story is counted all the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (stored, lately) => {
        world.local = { [outletKey('a.example')]: stored };
        world.session = { receipt: lately };
        await read([A, DAY, 100]);
        expect((await totals()).stories).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});
