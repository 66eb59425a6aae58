import { describe, expect, test } from 'vitest';
import { hostNames, isCredibleCanonical, linkAddress, webAddress } from '../../src/engine/address.ts';

const base = 'https://news.example/2026/story';

describe('addresses', () => {
  test.each<[string | null | undefined, string | undefined, string | undefined]>([
    ['/a', 'https://news.example/a', 'https://news.example/a'],
    [' other ', 'https://news.example/2026/other', 'https://news.example/2026/other'],
    ['http://else.example/', 'http://else.example/', 'http://else.example/'],
    ['mailto:desk@news.example', undefined, 'mailto:desk@news.example'],
    ['javascript:alert(1)', undefined, undefined],
    ['data:text/html,hello', undefined, undefined],
    ['https://[nonsense', undefined, undefined],
    [`/${'a'.repeat(5000)}`, undefined, undefined],
    ['', undefined, undefined],
    [null, undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s', (href, web, link) => {
    expect([webAddress(href, base), linkAddress(href, base)]).toEqual([web, link]);
  });
});

describe('a canonical address is believed', () => {
  test.each([
    ['https://news.example/story', base, true],
    ['https://m.news.example/story', base, true],
    ['https://news.example/', 'https://news.example/', true],
    ['nonsense', base, true],
    ['https://else.example/story', base, false],
    ['https://news.example/', base, false],
  ])('%s on %s: %s', (canonical, page, is) => {
    expect(isCredibleCanonical(canonical, page)).toBe(is);
  });
});

test.each([
  ['https://www.coastcourier.example/story', ['coastcourier.example', 'coastcourier']],
  ['https://news.coast.example/', ['news.coast.example', 'news', 'coast']],
  ['nonsense', []],
])('%s may be called %j', (url, names) => {
  expect(hostNames(url)).toEqual(names);
});
