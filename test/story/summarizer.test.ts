import { describe, expect, test, vi } from 'vitest';
import { partsWithin } from '../../src/story/quota.ts';
import { browserSummarizer, SummaryFailure, type SummaryWish } from '../../src/story/summarizer.ts';
import { type FakeModel, fakeModel, summarizerApi } from '../support/fake-summarizer.ts';

const wish: SummaryWish = { lang: 'en-GB', otherwise: 'de-AT', form: 'sentences', sentences: 3 };
const story = ['The harbour was quiet.', 'The council voted for the boat.', 'It sails within nine days.'];
const signal = () => new AbortController().signal;
const over = (model: FakeModel, change: Partial<SummaryWish> = {}) =>
  browserSummarizer({ ...wish, ...change }, summarizerApi(model));

/** How a promise ended: its value, or why it failed. */
const ending = (promise: Promise<unknown>) =>
  promise.catch((error: unknown) => (error instanceof SummaryFailure ? error.why : String(error)));

describe('availability', () => {
  test.each(['unavailable', 'downloadable', 'downloading', 'available'])('%s', async (availability) => {
    expect(await over(fakeModel({ availability })).availability()).toBe(availability);
  });

  test.each([
    ['a browser without one', undefined, 'absent'],
    ['one that refuses the question', 'throws', 'unavailable'],
    ['one with a word of its own', 'perhaps', 'unavailable'],
  ])('%s', async (_, availability, expected) => {
    const api = availability ? summarizerApi(fakeModel({ availability })) : undefined;
    const before = Reflect.get(globalThis, 'Summarizer');
    Reflect.set(globalThis, 'Summarizer', undefined);
    expect(await browserSummarizer(wish, api).availability()).toBe(expected);
    Reflect.set(globalThis, 'Summarizer', before);
  });

  test('one that never answers is not waited for', async () => {
    vi.useFakeTimers();
    const asked = over(fakeModel({ availability: 'silent' })).availability();
    await vi.runAllTimersAsync();
    expect(await asked).toBe('unavailable');
    vi.useRealTimers();
  });
});

describe('what is asked for', () => {
  test.each<[Partial<SummaryWish>, object]>([
    [{}, { type: 'tldr', length: 'medium', expectedInputLanguages: ['en'], outputLanguage: 'en' }],
    [
      { form: 'points', sentences: 6 },
      { type: 'key-points', length: 'long' },
    ],
    [{ sentences: 1 }, { length: 'short' }],
    [{ lang: 'pt-BR' }, { expectedInputLanguages: ['pt'], outputLanguage: 'pt' }],
    [{ lang: undefined }, { outputLanguage: 'de' }],
    [{ lang: '_nonsense_' }, { outputLanguage: 'de' }],
    [{ lang: undefined, otherwise: '' }, { outputLanguage: 'en' }],
  ])('%j', async (change, expected) => {
    const model = fakeModel();
    await over(model, change).availability();
    expect(model.options).toMatchObject({ format: 'plain-text', ...expected });
    if (change.lang !== undefined || !('lang' in change)) return;
    expect(model.options).not.toHaveProperty('expectedInputLanguages');
  });
});

describe('the download', () => {
  test('is told as a share, and the model is made once', async () => {
    const model = fakeModel({ availability: 'downloadable', download: [0, 0.25, 1] });
    const shares: number[] = [];
    const summarizer = over(model);
    await summarizer.prepare((share) => shares.push(share), signal());
    await summarizer.prepare(() => {}, signal());
    expect(shares).toEqual([0, 0.25, 1]);
    expect(model.calls).toEqual(['create']);
    summarizer.close();
    expect(model.calls).toEqual(['create', 'destroy']);
  });

  test('ends when the reader gives it up', async () => {
    const stop = new AbortController();
    const summarizer = over(fakeModel({ availability: 'downloadable', download: [0.5], isStuck: true }));
    const preparing = ending(summarizer.prepare(() => stop.abort(), stop.signal));
    expect(await preparing).toMatch(/^AbortError/);
  });

  test('that fails is an error', async () => {
    const summarizer = over(fakeModel({ createFails: 'NetworkError' }));
    expect(await ending(summarizer.prepare(() => {}, signal()))).toBe('error');
  });
});

describe('writing', () => {
  async function write(model: FakeModel, paragraphs = story, stop = signal()) {
    const seen: string[] = [];
    const summarizer = over(model);
    await summarizer.prepare(() => {}, signal());
    const text = await ending(summarizer.write(paragraphs, (so) => seen.push(so), stop));
    return { text, seen, asked: model.calls.slice(1) };
  }

  test('tells what stands so far', async () => {
    const { text, seen, asked } = await write(fakeModel());
    expect(seen).toEqual(['The ferry ', 'The ferry returns.']);
    expect(text).toBe('The ferry returns.');
    expect(asked).toEqual([`whole of ${story.join('\n\n').length}`]);
  });

  test('a story that is too long is read in parts, then what was written of them', async () => {
    const { text, asked } = await write(fakeModel({ quota: 60 }));
    expect(text).toBe('The ferry returns.');
    expect(asked.filter((call) => call.startsWith('part')).length).toBeGreaterThan(1);
    expect(asked.at(-1)).toBe('whole of 58');
    for (const call of asked) expect(Number(call.replace(/\D/g, ''))).toBeLessThanOrEqual(60);
  });

  test.each<[string, Partial<FakeModel>, string[], string]>([
    ['a story of too many parts', { quota: 20 }, Array(40).fill('The boat sails.'), 'quota'],
    ['a model that makes nothing shorter', { quota: 60, answer: (text) => [text] }, story, 'quota'],
    ['a quota that is met while writing', { writeFails: 'QuotaExceededError' }, story, 'quota'],
    ['a quota that nothing fits', { quota: 0 }, story, 'quota'],
    ['a model that fails', { writeFails: 'UnknownError' }, story, 'error'],
    ['a model that says nothing', { answer: () => [' ', '\n'] }, story, 'error'],
  ])('%s', async (_, change, paragraphs, why) => {
    expect((await write(fakeModel(change), paragraphs)).text).toBe(why);
  });

  test('ends when the reader stops it', async () => {
    const stop = new AbortController();
    const model = fakeModel({ isEndless: true });
    const summarizer = over(model);
    await summarizer.prepare(() => {}, signal());
    expect(await ending(summarizer.write(story, () => stop.abort(), stop.signal))).toMatch(/^AbortError/);
  });

  test('before the model is ready is an error', async () => {
    expect(await ending(over(fakeModel()).write(story, () => {}, signal()))).toBe('error');
  });
});

describe('parts within a quota', () => {
  const measure = async (text: string) => text.length;
  test.each<[string, string[], number, string[] | undefined]>([
    ['what fits stays whole', ['ab', 'cd'], 6, ['ab\n\ncd']],
    ['nothing is no part', [], 6, []],
    ['paragraphs are kept together', ['aaa', 'bbb', 'ccc'], 9, ['aaa\n\nbbb', 'ccc']],
    [
      'a long paragraph is cut between sentences',
      ['One is here. Two is here. '],
      16,
      ['One is here. ', 'Two is here. '],
    ],
    ['more parts than may be', ['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee'], 4, undefined],
    ['nothing fits into nothing', ['aaaa'], 0, undefined],
  ])('%s', async (_, paragraphs, quota, expected) => {
    expect(await partsWithin(paragraphs, quota, measure, 4)).toEqual(expected);
  });

  test('a long word is cut too, and nothing is lost', async () => {
    const parts = await partsWithin(['x'.repeat(95)], 10, measure, 20);
    expect(parts?.join('')).toBe('x'.repeat(95));
    expect(parts?.every(({ length }) => length <= 10)).toBe(true);
  });
});
