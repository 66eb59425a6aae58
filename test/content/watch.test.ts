import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mark, unmarkAll } from '../../src/content/mark.ts';
import { type Outcome, type Watch, watch } from '../../src/content/watch.ts';

let place: HTMLElement;
let watching: Watch;
const added = vi.fn<(elements: readonly Element[]) => void>();
const read = vi.fn<() => Outcome>();
const NOTHING: Outcome = { came: false, again: false };
/** How long a reading in slices lasts; done in one by default. */
let lasts: () => Promise<void>;
/** Counts as a reading; what is called off is counted apart. */
let broken = 0;
async function readInSlices(signal: AbortSignal, within: (slice: () => void) => void): Promise<Outcome> {
  await lasts();
  if (signal.aborted) broken += 1;
  signal.throwIfAborted();
  let outcome = NOTHING;
  within(() => {
    outcome = read();
  });
  return outcome;
}
beforeEach(() => {
  lasts = () => Promise.resolve();
  broken = 0;
  place = document.createElement('div');
  document.body.append(place);
  added.mockClear();
  read.mockReset().mockReturnValue(NOTHING);
  watching = watch({ added, read, readInSlices });
});
afterEach(() => {
  watching.stop();
  unmarkAll();
  place.remove();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 700));
const add = (markup: string) => place.insertAdjacentHTML('beforeend', markup);

test('what is added is handed on at once, and the page is read once it is quiet', async () => {
  add('<p>one</p>');
  await Promise.resolve();
  expect(added.mock.calls.map(([elements]) => elements.map(({ localName }) => localName))).toEqual([['p']]);
  add('<p>two</p>');
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
});

test.each<[string, () => void]>([
  ['nothing', () => {}],
  ['text alone', () => place.append('text')],
  ['removal', () => place.replaceChildren()],
  ['an attribute that shows nothing', () => place.setAttribute('title', 'x')],
  ['a class on a box in the flow', () => place.classList.add('x')],
  ['a change of our own', () => watching.quietly(() => add('<p>ours</p>'))],
])('%s leads to no reading', async (_, change) => {
  change();
  await settle();
  expect(read).not.toHaveBeenCalled();
});

test.each<[string, () => void]>([
  ['a dialog that is opened', () => place.setAttribute('open', '')],
  ['a box whose hiddenness changes', () => place.toggleAttribute('hidden')],
  ['a lock on the page', () => document.body.classList.add('x')],
  ['a box that comes to lie over the page', () => place.setAttribute('style', 'position: fixed')],
  [
    'a box that is shown after its class changed',
    () => {
      place.classList.add('x');
      place.setAttribute('style', 'display: none');
      place.setAttribute('style', '');
    },
  ],
  [
    'a box that lost our mark after its class changed',
    () => {
      watching.quietly(() => mark(place, 'hide'));
      place.classList.add('x');
      place.removeAttribute('data-clearstory');
    },
  ],
])('%s leads to a reading', async (_, change) => {
  change();
  await settle();
  document.body.classList.remove('x');
  expect(read).toHaveBeenCalledTimes(1);
});

test.each<[string, Record<string, string>, number]>([
  ['a frame that has come to show a text', { srcdoc: 'text' }, 1],
  ['a frame that cannot be read', { srcdoc: 'text', sandbox: '' }, 0],
  ['a frame without text', { srcdoc: '<img>' }, 0],
])('%s', async (_, attributes, readings) => {
  add('<iframe></iframe>');
  await settle();
  read.mockClear();
  for (const [name, value] of Object.entries(attributes).reverse())
    place.querySelector('iframe')?.setAttribute(name, value);
  await settle();
  expect(read).toHaveBeenCalledTimes(readings);
});

test('a flood is not looked at drop by drop; the page is read when it rests', async () => {
  for (let i = 0; i < 1200; i++) place.append(document.createElement('i'));
  await Promise.resolve();
  expect(added).not.toHaveBeenCalled();
  await settle();
  expect(read).not.toHaveBeenCalled();
  await settle();
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
});

test('what was read already is not read again', async () => {
  add('<p>one</p>');
  watching.now();
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
});

test('a reading without time for all is followed by another, which waits for its turn as every reading does', async () => {
  const COST = 30;
  const times: number[] = [];
  const busy = (outcome: Outcome) => () => {
    const end = performance.now() + COST;
    while (performance.now() < end);
    times.push(end);
    return outcome;
  };
  read.mockImplementationOnce(busy({ came: true, again: true })).mockImplementationOnce(busy(NOTHING));
  watching.now();
  await expect.poll(() => times.length, { timeout: 5000 }).toBe(2);
  // A reading may take a fortieth of the time.
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(COST * 40);
  await settle();
  expect(times).toHaveLength(2);
});

test('at rest nothing is looked at, until it is woken', async () => {
  watching.rest();
  add('<p>one</p>');
  await settle();
  expect(read).not.toHaveBeenCalled();
  watching.wake();
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
});

describe('while the page is read in slices', () => {
  /** Lets a reading begin and wait; gives what lets it go on. */
  async function begun(): Promise<() => void> {
    let goOn = () => {};
    await new Promise<void>((hasBegun) => {
      lasts = () => {
        hasBegun();
        return new Promise((resolve) => (goOn = resolve));
      };
      watching.soon();
    });
    lasts = () => Promise.resolve();
    return goOn;
  }

  test.each<[string, () => void]>([
    ['something is added', () => add('<p>late</p>')],
    ['something is taken away', () => place.replaceChildren()],
    ['something comes to be shown', () => place.setAttribute('open', '')],
  ])('%s: it is called off, and done anew', async (_, change) => {
    watching.quietly(() => add('<i></i>'));
    const goOn = await begun();
    change();
    await Promise.resolve();
    goOn();
    await settle();
    expect([broken, read.mock.calls.length]).toEqual([1, 1]);
  });

  test.each<[string, () => void]>([
    ['an attribute changes that shows nothing', () => place.setAttribute('title', 'x')],
    ['we change something ourselves', () => watching.quietly(() => add('<p>ours</p>'))],
  ])('%s: it goes on', async (_, change) => {
    const goOn = await begun();
    change();
    await Promise.resolve();
    goOn();
    await settle();
    expect([broken, read.mock.calls.length]).toEqual([0, 1]);
  });

  test('a page that never rests is read at once in the end', async () => {
    lasts = async () => {
      add('<p>more</p>');
      await Promise.resolve();
    };
    watching.soon();
    while (read.mock.calls.length === 0) await settle();
    expect([broken, read.mock.calls.length]).toEqual([3, 1]);
  });

  test('nothing comes of it when the watch is stopped', async () => {
    const goOn = await begun();
    watching.stop();
    goOn();
    await settle();
    expect([broken, read.mock.calls.length]).toEqual([1, 0]);
  });
});
