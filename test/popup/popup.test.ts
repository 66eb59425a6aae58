import '../support/fake-chrome.ts';
import '../../src/popup/popup.css';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import html from '../../src/popup/index.html?raw';
import { message } from '../../src/shared/i18n.ts';
import type { TabReport } from '../../src/shared/messages.ts';
import { defaults } from '../../src/shared/settings.ts';
import { events, resetWorld, world } from '../support/fake-chrome.ts';
import { axeViolations, buttonNamed, find, openPage, until } from '../support/open-page.ts';
import { cutFerry, ferry, hebrew, hidden, longTitle, told } from '../support/sample-stories.ts';

declare const chrome: { storage: { local: { set(of: object): Promise<void> } } };

const script = new URL('../../src/popup/index.ts', import.meta.url).pathname;
const open = () => openPage(html, script);
const said = () => find('#main').innerText;
const announced = () => find('#live').textContent;

/** A tab with a story, which remembers what was shown in it. */
function tabWith(answer: TabReport): TabReport {
  world.answer = (name, of) => {
    const { id } = (of ?? {}) as { id?: number };
    if (name === 'reveal' || name === 'highlight') return true;
    if (id !== undefined) answer.states[id] = name === 'show' ? 'shown' : name === 'keep' ? 'kept' : 'hidden';
    return answer;
  };
  return answer;
}

beforeEach(() => {
  resetWorld();
  world.local.settings = defaults;
});
afterEach(() => document.documentElement.removeAttribute('data-theme'));

describe('a story', () => {
  test('is shown with outlet, head, summary, what was hidden, body and support link', async () => {
    tabWith(told(structuredClone(ferry)));
    await open();
    await until(() => document.querySelector('.story'));
    expect(find('#outlet').textContent).toBe('The Harbour Post');
    expect(find('h1').textContent).toBe(ferry.article.title);
    expect(Array.from(document.querySelectorAll('.summary li'), (li) => li.textContent)).toEqual(ferry.summary);
    expect(find('.hidden-here h2').textContent).toBe('Hidden here: 2 appeals, 1 newsletter, 5 promos, 1 ad');
    expect(find('.support a').getAttribute('href')).toBe('https://news.example/membership');
    expect(find('.story-body').textContent).toContain('she did.');
    expect(said()).not.toContain('The publisher shows');
    expect(find('#main').ariaBusy).toBe('false');
  });

  test('a click on a sentence of the summary marks it in the page', async () => {
    tabWith(told(structuredClone(ferry)));
    await open();
    (await until(() => document.querySelector<HTMLElement>('.summary button'))).click();
    await until(() => announced() === 'Shown in the page.');
    expect(world.calls).toContain(`highlight ${JSON.stringify({ sentence: ferry.summary[0] })}`);
  });

  test('as running text the summary is the same sentences, by pointer and by keyboard', async () => {
    world.local.settings = { ...defaults, summaryForm: 'sentences' };
    tabWith(told(structuredClone(ferry)));
    await open();
    await until(() => document.querySelector('.summary'));
    expect(find('.summary > .sentences').innerText.trim()).toBe(ferry.summary.join(' '));
    const second = find('.summary li:nth-child(2) [role=button]');
    second.click();
    second.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    second.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    const asked = `highlight ${JSON.stringify({ sentence: ferry.summary[1] })}`;
    expect(world.calls.filter((call) => call.startsWith('highlight'))).toEqual([asked, asked]);
    expect(await axeViolations()).toEqual([]);
  });

  test('the summary follows its settings at once', async () => {
    tabWith(told(structuredClone(ferry)));
    await open();
    await until(() => document.querySelector('.summary > .points'));
    await chrome.storage.local.set({ settings: { ...defaults, summaryForm: 'sentences' } });
    await until(() => document.querySelector('.summary > .sentences'));
  });

  test('Show brings a thing back, scrolls to it, and says so; Hide again follows', async () => {
    tabWith(told(structuredClone(ferry)));
    await open();
    await until(() => document.querySelector('.hidden-here'));
    buttonNamed('Show in the page: Most read on the coast this week').click();
    await until(() => announced() === 'Shown in the page: Most read on the coast this week');
    expect(world.calls.slice(-2)).toEqual(['show {"id":4}', 'reveal {"id":4}']);
    expect(buttonNamed('Hide again: Most read on the coast this week').isConnected).toBe(true);
  });

  test('a page that no longer answers is told calmly', async () => {
    tabWith(told(structuredClone(ferry)));
    await open();
    await until(() => document.querySelector('.hidden-here'));
    world.answer = () => {
      throw new Error('gone');
    };
    buttonNamed('Show all').click();
    await until(() => announced()?.startsWith('That did not work'));
  });

  test('has a receipt: one line, that opens to the words of each kind', async () => {
    tabWith(told(structuredClone(ferry)));
    await open();
    await until(() => document.querySelector('.receipt'));
    expect(find('.receipt').hasAttribute('open')).toBe(false);
    expect(find('.receipt summary').textContent).toMatch(/^\d+ words of story, \d+ words of clutter \d+%$/);
    find('.receipt summary').click();
    const rows = Array.from(document.querySelectorAll('.receipt tbody tr'), (row) => row.children[0]?.textContent);
    expect(rows).toEqual(['Story', 'Appeals', 'Newsletters', 'Promos', 'Ads']);
    expect(await axeViolations()).toEqual([]);
    const before = find('.receipt summary').textContent;
    find('.hidden-here').toggleAttribute('open', true);
    buttonNamed('Not clutter: Most read on the coast this week').click();
    await until(() => find('.receipt summary').textContent !== before);
  });

  test.each([
    ['where nothing was found', told(longTitle), defaults],
    ['where the page is left as it is', told(ferry, { active: false, why: 'site-off' }), defaults],
    ['when the reader wants none', told(ferry), { ...defaults, receipt: false }],
  ])('has no receipt %s', async (_, answer, settings) => {
    world.local.settings = settings;
    tabWith(answer);
    await open();
    await until(() => document.querySelector('.story'));
    expect(document.querySelector<HTMLElement>('.receipt')?.offsetParent ?? null).toBe(null);
  });

  test('that is cut says what is there, and how to read on', async () => {
    tabWith(told(cutFerry));
    await open();
    await until(() => document.querySelector('.cut'));
    expect(find('.cut').textContent).toBe(
      'The publisher shows 4 paragraphs here; the rest is for subscribers. The whole story has about 1,240 words. ' +
        'Read on at The Harbour Post',
    );
    expect(find('.summary .label').textContent).toBe('Sentences from the article, of the 4 paragraphs shown');
  });

  test('on a site that is off stays readable, and says that nothing is hidden there', async () => {
    tabWith(told(ferry, { active: false, why: 'site-off' }));
    await open();
    await until(() => document.querySelector('.inactive p'));
    expect(find('.inactive').textContent).toBe('Clearstory is off on this site');
    expect(find('.hidden-here').hidden).toBe(true);
  });

  test('opens in the reader', async () => {
    tabWith(told(ferry));
    await open();
    (await until(() => document.querySelector<HTMLElement>('.bar .primary'))).click();
    await until(() => world.calls.find((call) => call.startsWith('create')));
    expect(Object.values(world.session)).toEqual([
      { report: ferry, outlet: 'The Harbour Post', at: expect.any(Number) },
    ]);
  });

  test('a menu opens, closes on Escape and gives the focus back', async () => {
    tabWith(told(ferry));
    await open();
    await until(() => document.querySelector('.story'));
    const copy = buttonNamed('Copy');
    copy.click();
    expect(buttonNamed('As Markdown').offsetParent).not.toBeNull();
    buttonNamed('As Markdown').focus();
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    buttonNamed('As Markdown').dispatchEvent(pressed);
    expect([pressed.defaultPrevented, document.activeElement === copy, copy.ariaExpanded]).toEqual([
      true,
      true,
      'false',
    ]);
  });
});

describe('no story: a calm sentence, and the one thing that helps', () => {
  const answer = (why: NonNullable<TabReport['why']>) => () => tabWith(told(null, { active: false, why }));
  const at = (url: string) => () => {
    world.tab = { id: 1, url, status: 'complete' };
  };
  test.each<[string, () => unknown, string, string | undefined]>([
    ['browser page', at('chrome://settings/'), 'This is a page of the browser', undefined],
    ['store', at('https://chromewebstore.google.com/'), 'This is an extension store', undefined],
    ['PDF', at('https://news.example/a.pdf'), 'This is a PDF', undefined],
    ['file', at('file:///home/me/a.html'), 'This is a file on your computer', undefined],
    ['withheld', () => (world.permitted = false), 'Your browser keeps Clearstory from this site', 'Allow on this site'],
    ['reload', () => {}, 'This page was open before Clearstory was ready', 'Reload the page'],
    ['no story', answer('not-a-story'), 'No story on this page', 'Hide something on this page'],
    ['no page', answer('not-a-page'), 'No story on this page', undefined],
    ['loading', answer('loading'), 'The page is still loading', undefined],
    ['off', answer('off'), 'Clearstory is off', undefined],
    ['off here', answer('site-off'), 'Clearstory is off on this site', undefined],
    ['not chosen', answer('mode'), 'Clearstory is not on for this site', 'Clean this page'],
    ['gone', () => (world.tab = undefined), 'The tab is gone', undefined],
  ])('%s', async (_, set, title, action) => {
    set();
    await open();
    await until(() => document.querySelector('.no-story'));
    expect(find('h1').textContent).toBe(title);
    expect(find('.no-story p').textContent).toMatch(/\.$/);
    expect(document.querySelector('.no-story button')?.textContent).toBe(action);
    expect(find('#bar').hidden).toBe(true);
    expect(await axeViolations()).toEqual([]);
  });

  test('access is asked for at the site alone; refused, that is said and no more', async () => {
    world.permitted = false;
    world.grants = false;
    await open();
    (await until(() => document.querySelector<HTMLElement>('.no-story button'))).click();
    await until(() => announced() === 'Access was not given. Nothing is changed.');
    expect(world.calls).toContain('request {"origins":["https://news.example/*"]}');
  });

  test('given, the story is read at once', async () => {
    world.permitted = false;
    await open();
    const allow = await until(() => document.querySelector<HTMLElement>('.no-story button'));
    world.permitted = true;
    tabWith(told(ferry));
    allow.click();
    await until(() => document.querySelector('.story'));
  });

  test('what the reader’s own word hides on such a page is listed, shown again, and taken back', async () => {
    const own = [hidden(7, 'chrome', 'From our kitchen', { signal: 'your-lesson', family: 'wording', strength: 1 })];
    tabWith(told(null, { why: 'not-a-story', own, states: { 7: 'hidden' } }));
    await open();
    await until(() => document.querySelector('.hidden-here'));
    expect(find('.hidden-here h2').textContent).toBe('Hidden here: 1 other');
    find('.hidden-here').toggleAttribute('open', true);
    buttonNamed('Show in the page: From our kitchen').focus();
    buttonNamed('Show in the page: From our kitchen').click();
    await until(() => announced() === 'Shown in the page: From our kitchen');
    expect(document.activeElement?.textContent).toBe('Hide again');
    buttonNamed('Not clutter: From our kitchen').click();
    await until(() => announced()?.startsWith('Kept'));
    expect(world.calls.filter((call) => /^(?:show|keep) /.test(call))).toEqual(['show {"id":7}', 'keep {"id":7}']);
    expect(await axeViolations()).toEqual([]);
  });

  test('a page that loads is asked again until it answers', async () => {
    tabWith(told(null, { active: false, why: 'loading' }));
    await open();
    await until(() => document.querySelector('.no-story'));
    tabWith(told(ferry));
    await until(() => document.querySelector('.story'));
  });

  test('an answer that comes late does not undo a later one', async () => {
    tabWith(told(null, { active: false, why: 'not-a-story' }));
    await open();
    await until(() => document.querySelector('.no-story'));
    let answerLate = (_: TabReport) => {};
    world.answer = () => new Promise<TabReport>((resolve) => (answerLate = resolve));
    events.updated.emit(1, { status: 'loading' });
    await until(() => world.calls.filter((call) => call === 'report').length === 2);
    tabWith(told(ferry));
    events.updated.emit(1, { status: 'complete' });
    await until(() => document.querySelector('.story'));
    answerLate(told(null, { active: false, why: 'not-a-story' }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.querySelector('.story')).not.toBeNull();
  });

  test('a tab that goes to another page, then closes, is followed', async () => {
    tabWith(told(ferry));
    await open();
    await until(() => document.querySelector('.story'));
    tabWith(told(null, { active: false, why: 'not-a-story' }));
    events.updated.emit(1, { status: 'complete' });
    await until(() => document.querySelector('h1')?.textContent === 'No story on this page');
    events.removed.emit(1);
    await until(() => document.querySelector('h1')?.textContent === 'The tab is gone');
  });
});

describe('the switches', () => {
  const site = () => find<HTMLInputElement>('#site');
  const everywhere = () => find<HTMLInputElement>('#everywhere');

  test.each<[string, object, boolean, boolean]>([
    ['nothing', {}, false, false],
    ['something else', { memory: false, sites: { 'other.example': { on: false } } }, false, false],
    ['the whole', { enabled: true }, false, true],
    ['this site', { sites: { 'news.example': { on: false } } }, true, false],
    ['the whole, off', { enabled: false }, true, true],
  ])('rest where the organisation locked %s, and only then say so', async (_, locked, isSiteLocked, isAllLocked) => {
    world.local['policy'] = { preset: {}, locked };
    await open();
    await until(() => find('#main').ariaBusy === 'false');
    expect([site().disabled, everywhere().disabled]).toEqual([isSiteLocked, isAllLocked]);
    const sentence = 'Set by your organisation; it cannot be changed here.';
    expect(find('#switches-lock').textContent).toBe(isSiteLocked || isAllLocked ? sentence : '');
    expect(await axeViolations()).toEqual([]);
  });
  const stored = () => world.local.settings as typeof defaults;

  test.each<[string, Partial<typeof defaults>, string, boolean[]]>([
    ['all on', {}, 'https://news.example/', [true, false, true]],
    ['off here', { sites: { 'news.example': { on: false } } }, 'https://www.news.example/', [false, false, true]],
    ['off everywhere', { enabled: false }, 'https://news.example/', [false, true, false]],
    ['chosen sites, not this one', { mode: 'chosen' }, 'https://news.example/', [false, false, true]],
    [
      'chosen sites, this one',
      { mode: 'chosen', sites: { 'news.example': { on: true } } },
      'https://news.example/',
      [true, false, true],
    ],
    ['on a browser page', {}, 'chrome://settings/', [false, true, true]],
    ['in a store', {}, 'https://addons.mozilla.org/', [false, true, true]],
  ])('%s', async (_, settings, url, [checked, disabled, on]) => {
    world.local.settings = { ...defaults, ...settings };
    world.tab = { id: 1, url, status: 'complete' };
    await open();
    await until(() => !everywhere().disabled);
    expect([site().checked, site().disabled, everywhere().checked]).toEqual([checked, disabled, on]);
  });

  test('in a private window the site’s rests, and it is said why', async () => {
    world.tab = { id: 1, url: 'https://news.example/story', status: 'complete', incognito: true };
    tabWith(told(ferry));
    await open();
    await until(() => document.querySelector('.story'));
    expect([site().checked, site().disabled, everywhere().disabled]).toEqual([true, true, false]);
    expect(find('#switches-lock').textContent).toMatch(/remembers nothing/);
    expect(await axeViolations()).toEqual([]);
    find('#bar .primary').click();
    await until(() => world.calls.some((call) => call.startsWith('create')));
    expect(world.calls.at(-1)).not.toContain('news.example');
  });

  test('turn the site off, then everything', async () => {
    tabWith(told(ferry));
    await open();
    await until(() => !site().disabled);
    site().click();
    await until(() => stored().sites['news.example']?.on === false);
    everywhere().click();
    await until(() => stored().enabled === false);
  });

  test('in the mode that waits for a click, opening the popup cleans the page', async () => {
    world.local.settings = { ...defaults, mode: 'click' };
    world.answer = (name) => (name === 'clean' ? told(ferry) : told(ferry, { active: false, why: 'mode' }));
    await open();
    await until(() => document.querySelector('.story'));
    expect(world.calls.slice(0, 2)).toEqual(['report', 'clean']);
    expect(find('.inactive').textContent).toBe('');
  });
});

describe('settings that could not be read', () => {
  test.each([
    ['damaged', 7],
    ['newer', { version: 999 }],
  ] as const)('are told of once: %s', async (note, settings) => {
    world.local.settings = settings;
    await open();
    const box = await until(() => document.querySelector<HTMLElement>('.settings-note'));
    expect(box.querySelector('p')?.textContent).toBe(message(`note_${note}`));
    expect(await axeViolations()).toEqual([]);
    box.querySelector('button')?.click();
    await open();
    await until(() => document.querySelector('.no-story'));
    expect(document.querySelector('.settings-note')).toBeNull();
  });
});

describe('nothing that axe finds wrong', () => {
  test.each([
    ['a story', ferry],
    ['a cut story', cutFerry],
    ['nothing hidden', longTitle],
    ['right to left', hebrew],
  ])('%s, light and dark, everything open', async (_, report) => {
    for (const theme of ['light', 'dark'] as const) {
      world.local.settings = { ...defaults, look: { ...defaults.look, theme } };
      tabWith(told(structuredClone(report)));
      await open();
      await until(() => document.querySelector('.story'));
      document.querySelector('details')?.setAttribute('open', '');
      buttonNamed('Copy').click();
      expect(await axeViolations()).toEqual([]);
    }
  });
});
