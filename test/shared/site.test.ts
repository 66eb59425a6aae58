import { describe, expect, test } from 'vitest';
import '../support/fake-chrome.ts';
import { defaults, type Settings } from '../../src/shared/settings.ts';
import { inactive, siteOf, treatmentOf } from '../../src/shared/site.ts';

describe('siteOf', () => {
  test.each([
    ['https://www.example.com/a/b?c#d', 'example.com'],
    ['http://example.com', 'example.com'],
    ['https://WWW.Example.COM./', 'example.com'],
    ['https://news.example.co.uk:8443/', 'news.example.co.uk'],
    ['https://www/', 'www'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://[::1]:3000/', '[::1]'],
    ['file:///home/page.html', ''],
    ['about:blank', ''],
    ['chrome-extension://abc/page.html', ''],
    ['javascript:alert(1)', ''],
    ['not an address', ''],
    ['', ''],
  ])('%s → %s', (address, site) => expect(siteOf(address)).toBe(site));
});

describe('inactive', () => {
  const on = { sites: { 'a.example': { on: true } } };
  const off = { sites: { 'a.example': { on: false } } };
  test.each<[string, Partial<Settings>, string | undefined]>([
    ['every story', {}, undefined],
    ['every story, this site off', off, 'site-off'],
    ['chosen sites, this one chosen', { mode: 'chosen', ...on }, undefined],
    ['chosen sites, this one not', { mode: 'chosen' }, 'mode'],
    ['chosen sites, this one off', { mode: 'chosen', ...off }, 'site-off'],
    ['on click', { mode: 'click' }, 'mode'],
    ['on click, though the site is on', { mode: 'click', ...on }, 'mode'],
    ['off', { enabled: false }, 'off'],
    ['off, though the site is on', { enabled: false, ...on }, 'off'],
  ])('%s', (_, change, why) => expect(inactive({ ...defaults, ...change }, 'a.example')).toBe(why));

  test.each(['__proto__', 'constructor', 'toString'])('a host called %s is a site like any other', (site) => {
    expect(inactive(defaults, site)).toBe(undefined);
    expect(treatmentOf(defaults, site, 'promo')).toBe('hide');
  });
});

test('treatmentOf: what a site says goes before what is said of all', () => {
  const settings: Settings = { ...defaults, sites: { 'a.example': { categories: { promo: 'fold' } } } };
  expect(treatmentOf(settings, 'a.example', 'promo')).toBe('fold');
  expect(treatmentOf(settings, 'a.example', 'appeal')).toBe('hide');
  expect(treatmentOf(settings, 'b.example', 'promo')).toBe('hide');
});
