import '../support/fake-chrome.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  forgetMemory,
  isTemplate,
  type Memory,
  memoryKey,
  parseMemory,
  pruneMemory,
  remember,
} from '../../src/shared/memory.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

beforeEach(resetWorld);

const box = { tag: 't', label: 'promo' as const };
const memoryAfter = (stories: string[], day = 100): Memory =>
  stories.reduce<Memory>((memory, story) => remember(memory, { box }, story, day), {});

describe('a box becomes template', () => {
  test.each<[string, string[], boolean]>([
    ['on the third story', ['a', 'b', 'c'], true],
    ['and stays so', ['a', 'b', 'c', 'd', 'e'], true],
    ['not on two', ['a', 'b'], false],
    ['not by reading one story again and again', ['a', 'a', 'a', 'a'], false],
  ])('%s', (_, stories, yes) =>
    expect(isTemplate(memoryAfter(stories).box ?? { ...box, stories: [], day: 0 })).toBe(yes),
  );

  test('never, once the reader has shown it', () => {
    const shown: Memory = { box: { ...box, stories: [], day: 100, never: true } };
    const later = ['a', 'b', 'c', 'd'].reduce((memory, story) => remember(memory, { box }, story, 101), shown);
    expect(later.box && isTemplate(later.box)).toBe(false);
  });
});

describe('bounds', () => {
  test('a site never keeps more than 60 boxes; templates and what the reader said outlast the rest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ max: 500, min: 0 }), { maxLength: 40 }), { maxLength: 40 }),
        (visits) => {
          let memory = memoryAfter(['a', 'b', 'c']);
          memory = { ...memory, said: { ...box, stories: [], day: 100, never: true } };
          visits.forEach((boxes, i) => {
            memory = remember(memory, Object.fromEntries(boxes.map((n) => [`b${n}`, box])), `story${i}`, 100);
          });
          expect(Object.keys(memory).length).toBeLessThanOrEqual(60);
          expect(memory.said?.never).toBe(true);
        },
      ),
      { seed: 7 },
    );
  });

  test('what was not seen for 90 days is forgotten', () => {
    expect(Object.keys(remember(memoryAfter(['a', 'b', 'c']), { other: box }, 'd', 190))).toEqual(
      ['box', 'other'].sort(),
    );
    expect(Object.keys(remember(memoryAfter(['a', 'b', 'c']), { other: box }, 'd', 191))).toEqual(['other']);
  });

  test('sites not visited for 90 days go, and the oldest beyond 300', async () => {
    for (let i = 0; i < 320; i++)
      world.local[memoryKey(`s${i}.example`)] = memoryAfter(['a'], i < 5 ? 10 : 100 + i / 1000);
    world.local.settings = { version: 1 };
    await pruneMemory(101);
    const kept = Object.keys(world.local);
    expect(kept).toHaveLength(301);
    expect(kept).toContain('settings');
    expect(kept).not.toContain(memoryKey('s0.example'));
    expect(kept).toContain(memoryKey('s319.example'));
  });
});

test('only hashes are stored', () => {
  const [stored] = Object.values(memoryAfter(['a', 'b']));
  expect(Object.keys(stored ?? {}).sort()).toEqual(['day', 'label', 'stories', 'tag']);
});

test('parseMemory leaves out what it cannot read, and never throws', () => {
  expect(parseMemory({ a: { ...box, stories: [], day: 1 }, b: 3, c: { tag: 1 }, d: null })).toEqual({
    a: { ...box, stories: [], day: 1 },
  });
  fc.assert(
    fc.property(fc.anything(), (stored) => void parseMemory(stored)),
    { seed: 7 },
  );
});

test('forgetting takes one site, or all, and nothing else', async () => {
  Object.assign(world.local, { [memoryKey('a.example')]: {}, [memoryKey('b.example')]: {}, settings: {} });
  await forgetMemory('a.example');
  expect(Object.keys(world.local)).toEqual([memoryKey('b.example'), 'settings']);
  await forgetMemory();
  expect(Object.keys(world.local)).toEqual(['settings']);
});
