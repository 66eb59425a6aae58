import './more-of-chrome.ts';
import '../../src/options/options.css';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import html from '../../src/options/index.html?raw';
import { defaults, type Settings } from '../../src/shared/settings.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';
import { type FakeModel, fakeModel, summarizerApi } from '../support/fake-summarizer.ts';
import { axeViolations, buttonNamed, find, openPage, until } from '../support/open-page.ts';

/** As the page has it. */
declare const chrome: { storage: { local: { set(of: object): Promise<void> } } };

const script = new URL('../../src/options/index.ts', import.meta.url).pathname;
const open = () => openPage(html, script);
const stored = () => world.local.settings as Settings;
const input = (selector: string) => find<HTMLInputElement>(selector);
const shownSections = () =>
  Array.from(document.querySelectorAll<HTMLElement>('.section:not([hidden])'), ({ id }) => id);

beforeEach(() => {
  resetWorld();
  world.local.settings = structuredClone(defaults);
  history.replaceState(null, '', location.pathname + location.search);
});
afterEach(() => {
  document.documentElement.removeAttribute('data-theme');
  document.documentElement.removeAttribute('dir');
});

describe('a change is saved at once, and stands when the page is opened again', () => {
  test.each<[selector: string, value: number | undefined, expected: Partial<Settings>]>([
    ['#promo [value=fold]', undefined, { categories: { ...defaults.categories, promo: 'fold' } }],
    ['#social [value=leave]', undefined, { categories: { ...defaults.categories, social: 'leave' } }],
    ['#sensitivity [value=careful]', undefined, { sensitivity: 'careful' }],
    ['#enabled input', undefined, { enabled: false }],
    ['#mode [value=chosen]', undefined, { mode: 'chosen' }],
    ['#summary input', 5, { summarySentences: 5 }],
    ['#form [value=sentences]', undefined, { summaryForm: 'sentences' }],
    ['#theme [value=sepia]', undefined, { look: { ...defaults.look, theme: 'sepia' } }],
    ['#font [value=sans]', undefined, { look: { ...defaults.look, font: 'sans' } }],
    ['#size input', 24, { look: { ...defaults.look, size: 24 } }],
    ['#width input', 51, { look: { ...defaults.look, width: 51 } }],
    ['#badge input', undefined, { badge: 'off' }],
    ['#peek input', undefined, { peek: false }],
    ['#hairlines input', undefined, { hairlines: true }],
    ['#memory input', undefined, { memory: false }],
    ['#sync input', undefined, { sync: true }],
    ['#receipt input', undefined, { receipt: false }],
  ])('%s', async (selector, value, expected) => {
    await open();
    const control = input(selector);
    if (value === undefined) control.click();
    else {
      control.valueAsNumber = value;
      control.dispatchEvent(new Event('input'));
    }
    const isChecked = control.checked;
    await until(() => find('#live').textContent === 'Saved');
    expect(stored()).toEqual({ ...defaults, ...expected });
    await open();
    if (value === undefined) expect(input(selector).checked).toBe(isChecked);
    else expect(input(selector).valueAsNumber).toBe(value);
  });

  test('the sample follows: hidden, folded to a line that says what it is, or left', async () => {
    await open();
    const asks = () => Array.from(document.querySelectorAll<HTMLElement>('#clean .sample:not(:has(+ .account)) .ask'));
    expect(asks().map(({ hidden }) => hidden)).toEqual([true, true, true]);
    input('#newsletter [value=fold]').click();
    await until(() => asks()[0]?.textContent === '+ Newsletter');
    input('#promo [value=leave]').click();
    await until(() => asks()[1]?.hidden === false);
    expect(asks()[1]?.textContent).toMatch(/^Most read/);
    expect(asks().map(({ hidden }) => hidden)).toEqual([false, false, true]);
  });

  test.each([
    ['careful', 'Out of sight here: 1 of 3.', [true, false, false]],
    ['balanced', 'Out of sight here: 2 of 3.', [true, false, true]],
    ['thorough', 'Out of sight here: 3 of 3.', [true, true, true]],
  ])('the sample under it shows what %s hides, and says how much', async (sensitivity, account, hidden) => {
    await open();
    input(`#sensitivity [value=${sensitivity}]`).click();
    await until(() => find('.account').textContent === account);
    const asks = document.querySelectorAll<HTMLElement>('.sample:has(+ .account) .ask');
    expect(Array.from(asks, (ask) => ask.hidden)).toEqual(hidden);
  });

  test('a slider that is being pulled is not pushed back by what was saved before', async () => {
    await open();
    const slider = input('#size input');
    for (const value of [19, 20, 21, 22, 23]) {
      slider.valueAsNumber = value;
      slider.dispatchEvent(new Event('input'));
      await Promise.resolve();
      expect(slider.valueAsNumber).toBe(value);
    }
    await until(() => stored().look.size === 23);
    expect(slider.valueAsNumber).toBe(23);
  });

  test('a change made elsewhere shows', async () => {
    await open();
    const { saveSettings } = await import('../../src/shared/settings.ts');
    await saveSettings({ badge: 'off' });
    await until(() => !input('#badge input').checked);
  });
});

describe('sites', () => {
  const rows = () => Array.from(document.querySelectorAll<HTMLElement>('.sites > li'), ({ dataset }) => dataset.site);
  const add = async (address: string) => {
    input('#site-address').value = address;
    buttonNamed('Add').click();
  };

  test('an added site is left alone where every story is cleaned, and cleaned where sites are chosen', async () => {
    await open();
    await add('https://www.news.example/a/story');
    await until(() => rows().length === 1);
    expect(stored().sites).toEqual({ 'news.example': { on: false } });
    input('#mode [value=chosen]').click();
    await until(() => stored().mode === 'chosen');
    await add('harbour.example');
    await until(() => rows().length === 2);
    expect(stored().sites['harbour.example']).toEqual({ on: true });
    expect(rows()).toEqual(['harbour.example', 'news.example']);
  });

  test('adding a site twice keeps what was chosen for it', async () => {
    world.local.settings = { ...defaults, sites: { 'news.example': { on: true, categories: { ad: 'leave' } } } };
    await open();
    await add('news.example');
    await until(() => find('#live').textContent === 'In the list: news.example');
    expect(stored().sites).toEqual({ 'news.example': { on: true, categories: { ad: 'leave' } } });
  });

  test.each(['', 'news', 'two words', 'file:///tmp/a', 'about:blank'])(
    '%j is no site, and is not added',
    async (text) => {
      await open();
      await add(text);
      expect(find('#site-problem').textContent).toContain('news.example');
      expect(document.activeElement?.id).toBe('site-address');
      expect(stored().sites).toEqual({});
    },
  );

  test('is turned off, told apart by kind, and removed', async () => {
    world.local.settings = { ...defaults, sites: { 'news.example': { on: true } } };
    await open();
    find('.sites input').click();
    await until(() => stored().sites['news.example']?.on === false);
    const kind = document.getElementById('ad-news.example') as HTMLSelectElement;
    kind.value = 'fold';
    kind.dispatchEvent(new Event('change'));
    await until(() => stored().sites['news.example']?.categories?.ad === 'fold');
    const again = document.getElementById('ad-news.example') as HTMLSelectElement;
    again.value = '';
    again.dispatchEvent(new Event('change'));
    await until(() => stored().sites['news.example']?.categories?.ad === undefined);
    expect(stored().sites).toEqual({ 'news.example': { on: false, categories: {} } });
    buttonNamed('Remove news.example').click();
    await until(() => rows().length === 0);
    expect(stored().sites).toEqual({});
  });

  test('a long list can be searched', async () => {
    const sites = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`news${at}.example`, { on: false }]));
    world.local.settings = { ...defaults, sites };
    await open();
    await userEvent.fill(find('#sites input[type=search]'), 'news1.');
    const visible = document.querySelectorAll('.sites > li:not([hidden])');
    expect(Array.from(visible, (row) => row.getAttribute('data-site'))).toEqual(['news1.example']);
  });
});

describe('what the organisation locked', () => {
  const sentence = 'Set by your organisation; it cannot be changed here.';
  const locks = () => Array.from(document.querySelectorAll<HTMLElement>('.lock:not(:empty)'));
  const policy = {
    preset: { badge: 'off' },
    locked: {
      categories: { ad: 'leave' },
      look: { size: 20 },
      enabled: true,
      browserModel: false,
      rules: '##.intranet',
      sites: { 'inner.example': { on: false } },
    },
  };

  test('shows as it is set, rests, and says so; all else is free', async () => {
    world.local.settings = { ...defaults, sites: { 'own.example': { on: false } } };
    world.local.policy = structuredClone(policy);
    await open();
    expect(locks().map((lock) => [lock.id, lock.textContent])).toEqual(
      [
        'ad-lock',
        'enabled-lock',
        'lock-inner.example',
        'model-lock',
        'size-lock',
        'rules-lock',
        'rules_import-lock',
      ].map((id) => [id, sentence]),
    );
    expect(input('#ad [value=leave]').checked).toBe(true);
    expect(input('#size input').value).toBe('20');
    const rests = 'input:disabled, select:disabled, button:disabled, textarea:read-only:not(#rules-corrections)';
    const resting = new Set(Array.from(document.querySelectorAll(rests), (one) => one.closest('.setting')?.id));
    expect([...resting].sort()).toEqual(
      ['ad', 'enabled', 'model', 'privacy', 'rules', 'rules_import', 'sites', 'size'].sort(),
    );
    expect(input('[id="on-own.example"]').disabled).toBe(false);
    expect(input('[id="on-inner.example"]').disabled).toBe(true);
    expect(input('#ad input').closest('fieldset')?.getAttribute('aria-describedby')).toContain('ad-lock');
    expect(await axeViolations()).toEqual([]);
  });

  test('is not changed by a file nor by a reset, and the preview does not promise it', async () => {
    world.local.settings = { ...defaults, peek: false };
    world.local.policy = structuredClone(policy);
    await open();
    const files = new DataTransfer();
    const settings = { ...defaults, hairlines: true, badge: 'off', rules: '##.other', enabled: false };
    files.items.add(new File([JSON.stringify({ kind: 'clearstory-settings', settings })], 'settings.json'));
    input('input[type=file]').files = files.files;
    input('input[type=file]').dispatchEvent(new Event('change'));
    await until(() => document.querySelector('.preview'));
    const rows = Array.from(document.querySelectorAll('.preview tbody th'), (cell) => cell.textContent);
    expect(rows).toEqual(['Count on the button', 'Open folded lines by a click', 'Mark where something was hidden']);
    buttonNamed('Apply these changes').click();
    await until(() => input('#hairlines input').checked);
    find('#reset button').click();
    find('dialog [value=yes]').click();
    await until(() => !input('#hairlines input').checked);
    expect(input('#enabled input').checked).toBe(true);
    expect(find<HTMLTextAreaElement>('#rules-written').value).toBe('##.intranet');
    expect(input('#badge input').checked).toBe(false);
  });

  test('is free again when the lock goes', async () => {
    world.local.policy = structuredClone(policy);
    await open();
    await chrome.storage.local.set({ policy: { preset: {}, locked: {} } });
    await until(() => locks().length === 0);
    expect(input('#ad [value=hide]').checked).toBe(true);
    expect(input('#ad input').disabled).toBe(false);
  });
});

describe('the browser’s own model', () => {
  const line = () => document.querySelector('#model .model-line')?.textContent;
  async function openWith(model: FakeModel | undefined, browserModel: boolean) {
    const api = model && Object.assign(function Summarizer() {}, summarizerApi(model));
    Object.defineProperty(globalThis, 'Summarizer', { value: api, configurable: true, writable: true });
    world.local.settings = { ...defaults, browserModel };
    await open();
  }

  test.each<[string, boolean, string | undefined, string, boolean]>([
    ['none, off', false, undefined, 'This browser has no such model', true],
    ['none, though on', true, undefined, 'This browser has no such model', false],
    ['not for this device', true, 'unavailable', 'The browser’s model cannot be used on this device', false],
    ['to be downloaded', true, 'downloadable', 'The browser must first download its model', false],
    ['on its way', true, 'downloading', 'The browser is downloading its model.', false],
    ['ready', true, 'available', 'The browser’s model is ready.', false],
  ])('%s', async (_, isOn, availability, expected, isDisabled) => {
    await openWith(availability ? fakeModel({ availability }) : undefined, isOn);
    await until(() => line()?.startsWith(expected));
    expect(input('#model input[role=switch]').disabled).toBe(isDisabled);
    expect(await axeViolations()).toEqual([]);
  });

  test('turned on, it is downloaded when the reader says so', async () => {
    const model = fakeModel({ availability: 'downloadable', download: [0.3], isStuck: true });
    await openWith(model, false);
    expect(line()).toBe('');
    input('#model input[role=switch]').click();
    await until(() => line()?.startsWith('The browser must first'));
    expect(stored().browserModel).toBe(true);
    buttonNamed('Download the model').click();
    await until(() => line() === 'Downloading the model: 30%');
    expect(await axeViolations()).toEqual([]);
    buttonNamed('Cancel').click();
    await until(() => line()?.startsWith('The browser must first'));
    model.isStuck = false;
    buttonNamed('Download the model').click();
    await until(() => line() === 'The browser’s model is ready.');
    expect(model.calls).toEqual(['create', 'create', 'destroy']);
  });

  test('a download that fails is said, and can be tried again', async () => {
    await openWith(fakeModel({ availability: 'downloadable', createFails: 'NetworkError' }), true);
    await until(() => line()?.startsWith('The browser must first'));
    buttonNamed('Download the model').click();
    await until(() => find('#live').textContent === 'The model could not be made ready.');
    expect(buttonNamed('Download the model').checkVisibility()).toBe(true);
  });
});

describe('what is stored', () => {
  const taught = [
    { shape: 's', words: 'w', sketch: [], label: 'promo', opening: 'Our weekly column', at: 1 },
    { shape: 't', words: 'v', sketch: [], label: 'promo', opening: 'Letters', at: 2 },
  ];

  test('corrections are listed, paused, used again and removed', async () => {
    world.local['taught/news.example'] = structuredClone(taught);
    await open();
    expect(find('.taught').innerText).toContain('Our weekly column');
    buttonNamed('Pause: Letters').click();
    await until(() => find('.taught .is-paused').textContent === 'Not clutter Letters');
    expect(world.local['taught/news.example']).toEqual([taught[0], { ...taught[1], paused: true }]);
    buttonNamed('Use again: Letters').click();
    await until(() => !document.querySelector('.taught .is-paused'));
    buttonNamed('Remove: Letters').click();
    await until(() => !find('.taught').textContent?.includes('Letters'));
    expect(world.local['taught/news.example']).toEqual([taught[0]]);
  });

  test.each<[string, string | undefined, boolean, string]>([
    ['no page of its site is open', 'https://other.example/', true, 'No page of news.example is open.'],
    ['no tab tells its address', undefined, true, 'No page of news.example is open.'],
    ['the open page has no such box', 'https://www.news.example/a', false, 'The open pages of news.example have no'],
    ['the open page has one', 'https://www.news.example/a', true, 'Found: outlined'],
  ])('a correction is tried: %s', async (_, url, isFound, said) => {
    world.local['taught/news.example'] = structuredClone(taught);
    world.tab = { id: 1, status: 'complete', ...(url && { url }) };
    world.answer = () => isFound;
    await open();
    buttonNamed('Try: Letters').click();
    await until(() => find('.taught li:last-child .tried').textContent?.startsWith(said));
    const asked = url?.includes('news.example') ? ['seek {"at":2}', ...(isFound ? ['update 1'] : [])] : [];
    expect(world.calls).toEqual(asked);
    expect(await axeViolations()).toEqual([]);
  });

  test('each kind is counted, and forgotten only when the reader agrees', async () => {
    const box = { tag: 't', label: 'promo', stories: [], day: 1 };
    Object.assign(world.local, { 'memory/a.example': { x: box }, 'memory/b.example': { x: box } });
    world.local['taught/news.example'] = structuredClone(taught);
    await open();
    expect(find('#privacy').innerText).toContain('2 sites');
    expect(find('#privacy').innerText).toContain('2 corrections');
    buttonNamed('Forget the remembered boxes').click();
    find('dialog [value=no]').click();
    await until(() => !document.querySelector('dialog'));
    expect(world.local).toHaveProperty('memory/a.example');
    buttonNamed('Forget the remembered boxes').click();
    find('dialog [value=yes]').click();
    await until(() => find('#privacy').innerText.includes('0 sites'));
    expect(Object.keys(world.local).sort()).toEqual(['settings', 'taught/news.example']);
    buttonNamed('Forget all corrections').click();
    find('dialog [value=yes]').click();
    await until(() => find('#privacy').innerText.includes('0 corrections'));
    expect(Object.keys(world.local)).toEqual(['settings']);
  });

  test('settings that could not be read are told of until the reader has read it', async () => {
    world.local.settings = { ...defaults, badge: 'blink' };
    await open();
    expect(find('.settings-note').innerText).toContain('could not all be read');
    buttonNamed('Understood').click();
    await until(() => !document.querySelector('.settings-note'));
    expect(world.local).not.toHaveProperty('settings-broken');
  });
});

describe('devices kept alike', () => {
  const item = { version: 2, pieces: [['field/mode', 1, 0, 1, '"click"']] };
  const note = () => document.querySelector('#sync .problem')?.textContent ?? '';

  test('is off at first, says nothing of the account, and is turned on and off', async () => {
    await open();
    expect(input('#sync input').checked).toBe(false);
    expect(note()).toBe('');
    expect(find('#privacy').innerText).toContain('0 kB');
    input('#sync input').click();
    await until(() => stored().sync);
    input('#sync input').click();
    await until(() => !stored().sync);
  });

  test.each([
    ['full', 'too much for the space'],
    ['newer', 'A newer Clearstory'],
    ['damaged', 'cannot be read'],
    ['failed', 'did not take the copy'],
  ])('what kept it from being done is said in a line: %s', async (reason, words) => {
    world.local['sync-note'] = reason;
    await open();
    expect(note()).toContain(words);
    expect(await axeViolations()).toEqual([]);
  });

  test('a note that is none says nothing', async () => {
    world.local['sync-note'] = 'other';
    await open();
    expect(note()).toBe('');
  });

  test('the copy is forgotten when the reader agrees, and no more is made; what is not ours stays', async () => {
    world.local.settings = { ...defaults, sync: true };
    Object.assign(world.local, { 'sync-known': {}, 'sync-note': 'damaged' });
    world.sync = { 'mirror/0': item, other: 1 };
    await open();
    buttonNamed('Forget the copy in the browser account').click();
    find('dialog [value=yes]').click();
    await until(() => find('#privacy').innerText.includes('0 kB'));
    expect(world.sync).toEqual({ other: 1 });
    expect(Object.keys(world.local)).toEqual(['settings']);
    expect(stored().sync).toBe(false);
  });

  test('a file neither turns it on nor off', async () => {
    await open();
    const files = new DataTransfer();
    const settings = { ...defaults, peek: false, sync: true };
    files.items.add(new File([JSON.stringify({ kind: 'clearstory-settings', settings })], 'settings.json'));
    input('input[type=file]').files = files.files;
    input('input[type=file]').dispatchEvent(new Event('change'));
    await until(() => document.querySelector('.preview'));
    buttonNamed('Apply these changes').click();
    await until(() => !stored().peek);
    expect(stored().sync).toBe(false);
  });
});

describe('import and reset', () => {
  const choose = (text: string) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'settings.json'));
    const field = input('input[type=file]');
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
  };
  const file = (settings: object) =>
    JSON.stringify({ kind: 'clearstory-settings', settings: { ...defaults, ...settings } });

  test('shows what would change, and changes it when the reader agrees', async () => {
    world.local.settings = { ...defaults, sites: { 'old.example': { on: false } } };
    await open();
    choose(file({ mode: 'click', sites: { 'new.example': { on: true, categories: { ad: 'leave' } } } }));
    await until(() => document.querySelector('.preview'));
    const rows = Array.from(document.querySelectorAll('.preview tbody tr'), (row) =>
      Array.from(row.children, (cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Which stories are cleaned', 'Every story', 'When I click'],
      ['new.example', 'Not in the list', 'On, Ads: Leave'],
      ['old.example', 'Off', 'Not in the list'],
    ]);
    expect(stored().mode).toBe('every');
    expect(await axeViolations()).toEqual([]);
    buttonNamed('Apply these changes').click();
    await until(() => stored().mode === 'click');
    expect(Object.keys(stored().sites)).toEqual(['new.example']);
    expect(input('#mode [value=click]').checked).toBe(true);
  });

  test('rules and corrections are shown, and replaced, with the settings', async () => {
    const one = { shape: 's', words: 'w', sketch: [], label: 'promo', opening: 'Letters', at: 1 };
    world.local.settings = { ...defaults, rules: '##.a' };
    world.local['taught/old.example'] = [one];
    world.local['taught/both.example'] = [one];
    await open();
    const taught = { 'new.example': [one, { ...one, at: 2 }], 'both.example': [{ ...one, paused: true }] };
    choose(JSON.stringify({ kind: 'clearstory-settings', settings: { ...defaults, rules: '##.b' }, taught }));
    await until(() => document.querySelector('.preview'));
    const rows = Array.from(document.querySelectorAll('.preview tbody tr'), (row) =>
      Array.from(row.children, (cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Your rules', '1 rule in use', '1 rule in use (others)'],
      ['Corrections on both.example', '1 correction', '1 correction (others)'],
      ['Corrections on new.example', '0 corrections', '2 corrections'],
      ['Corrections on old.example', '1 correction', '0 corrections'],
    ]);
    buttonNamed('Apply these changes').click();
    await until(() => stored().rules === '##.b');
    expect(
      Object.keys(world.local)
        .filter((key) => key.startsWith('taught/'))
        .sort(),
    ).toEqual(['taught/both.example', 'taught/new.example']);
  });

  test('a file of an earlier version leaves corrections as they are', async () => {
    const one = { shape: 's', words: 'w', sketch: [], label: 'promo', opening: 'Letters', at: 1 };
    world.local['taught/a.example'] = [one];
    await open();
    choose(JSON.stringify({ kind: 'clearstory-settings', settings: { version: 1, badge: 'off' } }));
    await until(() => document.querySelector('.preview'));
    buttonNamed('Apply these changes').click();
    await until(() => stored().badge === 'off');
    expect(world.local['taught/a.example']).toEqual([one]);
  });

  test('changes nothing when the reader cancels, or the file holds the same', async () => {
    await open();
    choose(file({ badge: 'off' }));
    await until(() => document.querySelector('.preview'));
    buttonNamed('Cancel').click();
    expect(document.querySelector('.preview')).toBeNull();
    choose(file({}));
    await until(() => find('#import .outcome').innerText.includes('have already'));
    expect(stored()).toEqual(defaults);
  });

  test.each([
    ['{"kind": "clearstory-set', 'damaged'],
    ['[]', 'does not hold settings of Clearstory'],
    [file({ badge: 'blink' }), 'cannot be read'],
    [file({ version: 99 }), 'newer Clearstory'],
    [' '.repeat(5_000_001), 'too large'],
  ])('a bad file is refused with its reason, and changes nothing (%#)', async (text, reason) => {
    await open();
    choose(text);
    await until(() => find('#import .outcome').innerText.includes(reason));
    expect(stored()).toEqual(defaults);
  });

  test('reset asks first', async () => {
    world.local.settings = { ...defaults, badge: 'off', sites: { 'a.example': { on: false } } };
    await open();
    find('#reset button').click();
    expect(await axeViolations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await until(() => !document.querySelector('dialog'));
    expect(stored().badge).toBe('off');
    find('#reset button').click();
    find('dialog [value=yes]').click();
    await until(() => stored().badge === 'count');
    expect(stored()).toEqual(defaults);
  });
});

describe('search and addresses', () => {
  test('the field leaves what holds every word, whatever its case and accents', async () => {
    await open();
    await userEvent.fill(find('#search'), 'FÓLDED click');
    expect(shownSections()).toEqual(['page']);
    await userEvent.fill(find('#search'), 'zebra');
    expect(find('#settings > .none').innerText).toBe('No option speaks of “zebra”.');
    await userEvent.fill(find('#search'), '');
    expect(shownSections()).toHaveLength(11);
    expect(document.querySelectorAll('.setting[hidden], #settings > .none:not([hidden])')).toHaveLength(0);
  });

  test.each([
    ['#backup', 'backup-title'],
    ['#badge', ''],
  ])('%s leads there', async (hash, focused) => {
    history.replaceState(null, '', hash);
    await open();
    expect(find('.is-named').id).toBe(hash.slice(1));
    expect(document.activeElement?.id).toBe(focused);
    expect(find('.is-named').contains(document.activeElement)).toBe(true);
  });

  test('an address that names nothing does nothing', async () => {
    history.replaceState(null, '', '#nothing');
    await open();
    expect(document.querySelector('.is-named')).toBeNull();
  });
});

test('everything can be done by keyboard alone', async () => {
  await open();
  find('#search').focus();
  await userEvent.keyboard('{Tab}'.repeat(12));
  expect(document.activeElement?.closest('.setting')?.id).toBe('appeal');
  await userEvent.keyboard('{ArrowRight}');
  await until(() => stored().categories.appeal === 'fold');
  await userEvent.keyboard('{Tab}{ArrowRight}');
  await until(() => stored().categories.newsletter === 'fold');
  expect(document.activeElement?.closest('.setting')?.id).toBe('newsletter');
});

test.each(['light', 'dark', 'sepia'] as const)('axe finds nothing wrong, %s', async (theme) => {
  world.local.settings = {
    ...defaults,
    mode: 'click',
    look: { ...defaults.look, theme },
    sites: { 'a.example': { on: false } },
  };
  world.local['taught/a.example'] = [
    { shape: 's', words: 'w', sketch: [], label: 'promo', opening: 'Our column', at: 1, paused: true },
  ];
  await open();
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(await axeViolations()).toEqual([]);
});
