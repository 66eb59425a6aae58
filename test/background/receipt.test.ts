import '../support/fake-chrome.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { countReceipt } from '../../src/background/receipt.ts';
import type { Sender } from '../../src/shared/messages.ts';
import { type Settings, saveSettings } from '../../src/shared/settings.ts';
import { allOutlets } from '../../src/shared/statistics.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';

beforeEach(resetWorld);

const told = { address: '1abcdefgh2', story: 100, appeal: 5, newsletter: 0, promo: 0, ad: 0, social: 0 };

test.each<[string, string, string]>([
  ['a site', 'https://news.example/a', 'news.example'],
  ['its www', 'http://www.news.example/a', 'news.example'],
])('a story is counted for its outlet: %s', async (_, url, site) => {
  await countReceipt(told, { tab: 1, url });
  expect(Object.keys(await allOutlets())).toEqual([site]);
});

describe('nothing is stored', () => {
  test.each<[string, Sender, Partial<Settings>]>([
    ['in a private window', { tab: 1, url: 'https://news.example/a', isPrivate: true }, {}],
    ['when the reader wants none', { tab: 1, url: 'https://news.example/a' }, { receipt: false }],
    ['of a sender without address', { tab: 1 }, {}],
    ['of what is no site', { tab: 1, url: 'about:blank' }, {}],
  ])('%s', async (_, sender, settings) => {
    await saveSettings(settings);
    const before = structuredClone(world.local);
    await countReceipt(told, sender);
    expect(world.local).toEqual(before);
    expect(world.session).toEqual({});
  });
});
