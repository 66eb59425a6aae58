import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onNavigate, onReturn } from '../../src/content/navigation.ts';

const heard = vi.fn<() => void>();
let life: AbortController;
let address: string;
beforeEach(() => {
  heard.mockReset();
  life = new AbortController();
  address = location.href;
});
afterEach(() => {
  life.abort();
  history.replaceState(null, '', address);
  vi.useRealTimers();
});

const go = (to: string) => history.pushState(null, '', to);
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

test.each<[string, string, number]>([
  ['another path', '/other', 1],
  ['another query', '?story=2', 1],
  ['another place in the page', '#part', 0],
])('%s', async (_, to, times) => {
  onNavigate(heard, life.signal);
  go(to);
  await settle();
  expect(heard).toHaveBeenCalledTimes(times);
});

test.each<[string, boolean, number]>([
  ['the page comes back from the cache', true, 1],
  ['the page is shown for the first time', false, 0],
])('%s', (_, persisted, times) => {
  onReturn(heard, life.signal);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
  expect(heard).toHaveBeenCalledTimes(times);
});

describe('once ended, nothing is heard', () => {
  test.each<[string, () => void]>([
    ['of another address', () => go('/other')],
    [
      'of a step back',
      () => {
        go('/other');
        dispatchEvent(new PopStateEvent('popstate'));
      },
    ],
    ['of a return', () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ])('%s', async (_, happen) => {
    onNavigate(heard, life.signal);
    onReturn(heard, life.signal);
    life.abort();
    happen();
    await settle();
    expect(heard).not.toHaveBeenCalled();
  });

  test('nor looked for, where addresses have to be', () => {
    vi.useFakeTimers();
    const { navigation } = window;
    Object.assign(window, { navigation: undefined });
    onNavigate(heard, life.signal);
    Object.assign(window, { navigation });
    expect(vi.getTimerCount()).toBe(1);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
