import '../support/fake-chrome.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { openStory, toggleAll, toggleSite } from '../../src/background/actions.ts';
import { carryOut } from '../../src/background/commands.ts';
import type { HiddenState, TabReport } from '../../src/shared/messages.ts';
import { loadSettings, type Settings, saveSettings } from '../../src/shared/settings.ts';
import { inactive } from '../../src/shared/site.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';
import { ferry, told } from '../support/sample-stories.ts';

beforeEach(resetWorld);

describe('toggleSite', () => {
  test.each<[string, Partial<Settings>, boolean]>([
    ['every story: off', {}, false],
    ['this site off: on', { sites: { 'a.example': { on: false } } }, true],
    ['chosen sites: chooses it', { mode: 'chosen' }, true],
    ['chosen, and chosen already: off', { mode: 'chosen', sites: { 'a.example': { on: true } } }, false],
    ['all off: on, here and everywhere', { enabled: false }, true],
  ])('%s', async (_, before, isOn) => {
    await saveSettings(before);
    await toggleSite('https://www.a.example/story');
    expect(inactive(await loadSettings(), 'a.example') === undefined).toBe(isOn);
  });

  test('keeps what else is said of the site', async () => {
    await saveSettings({ sites: { 'a.example': { categories: { promo: 'fold' } } } });
    await toggleSite('https://a.example/');
    expect((await loadSettings()).sites['a.example']).toEqual({ on: false, categories: { promo: 'fold' } });
  });

  test.each(['about:blank', 'chrome://extensions', 'file:///a.html', ''])('%j is no site', async (url) => {
    await toggleSite(url);
    expect(world.local).toEqual({});
  });
});

describe('what is said of the site', () => {
  test.each([
    ['toggle_site', ['report', 'showAll']],
    ['open_story', ['report', expect.not.stringContaining('news.example')]],
  ])('in a private window %s stores no site', async (name, calls) => {
    world.answer = () => told(ferry, { states: { 0: 'hidden' } });
    const tab = { id: 1, url: 'https://news.example/story', incognito: true } as Tabs.Tab; // no more is looked at
    await carryOut(name, tab);
    expect(world.calls).toEqual(calls);
    expect(world.local).toEqual({});
  });

  test('elsewhere the site is stored', async () => {
    await carryOut('toggle_site', { id: 1, url: 'https://news.example/', incognito: false } as Tabs.Tab);
    expect((await loadSettings()).sites).toEqual({ 'news.example': { on: false } });
  });
});

describe('toggleAll', () => {
  const answered = (states: HiddenState[], active = true): TabReport => ({
    report: null,
    states: Object.fromEntries(states.entries()),
    active,
    outlet: 'A',
  });

  test.each<[string, TabReport, string]>([
    ['something is hidden', answered(['shown', 'hidden']), 'showAll'],
    ['something is folded', answered(['folded']), 'showAll'],
    ['all is shown', answered(['shown', 'kept']), 'hideAll'],
    ['the page is not cleaned', answered([], false), 'clean'],
  ])('%s', async (_, report, asked) => {
    world.answer = () => report;
    await toggleAll(1);
    expect(world.calls).toEqual(['report', asked]);
  });

  test('a tab without a content script is given one, where the browser lets it', async () => {
    await toggleAll(1);
    expect(world.calls).toEqual(['report']);
    world.mayInject = true;
    await toggleAll(1);
    expect(world.calls).toEqual(['report', 'report', 'executeScript', 'report']);
  });
});

describe('openStory', () => {
  test('opens the reader with the story of the tab', async () => {
    world.answer = () => told(ferry);
    await openStory(1);
    expect(Object.values(world.session)).toEqual([
      { report: ferry, outlet: 'The Harbour Post', at: expect.any(Number) },
    ]);
    expect(world.calls).toEqual(['report', expect.stringMatching(/^create .*src\/reader\/index\.html\?story=/)]);
  });

  test.each<[string, TabReport]>([
    ['no story is', told(null, { active: false, why: 'not-a-story' })],
    ['the page is still loading', told(null, { active: false, why: 'loading' })],
    ['Clearstory is off', told(null, { active: false, why: 'off' })],
  ])('does nothing where %s', async (_, answer) => {
    world.answer = () => answer;
    await openStory(1);
    expect(world.session).toEqual({});
    expect(world.calls).toEqual(['report']);
  });

  test('does nothing where no content script may be', async () => {
    await openStory(1);
    expect(world.session).toEqual({});
  });
});
