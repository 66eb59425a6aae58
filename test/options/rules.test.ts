import './more-of-chrome.ts';
import '../../src/options/options.css';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import html from '../../src/options/index.html?raw';
import { rulesOf } from '../../src/options/taught-rules.ts';
import { readRules } from '../../src/shared/rules.ts';
import { defaults, type Settings } from '../../src/shared/settings.ts';
import type { Taught } from '../../src/shared/taught.ts';
import { resetWorld, world } from '../support/fake-chrome.ts';
import { axeViolations, buttonNamed, find, openPage, until } from '../support/open-page.ts';

const script = new URL('../../src/options/index.ts', import.meta.url).pathname;
const open = () => openPage(html, script);
const stored = () => (world.local.settings as Settings).rules;
const field = (id: string) => find<HTMLTextAreaElement>(`#${id}`);
const said = (section: string) => find(`#${section} .outcome`).innerText.replace(/\s+/g, ' ');

beforeEach(() => {
  resetWorld();
  world.local.settings = structuredClone(defaults);
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the reader’s own rules', () => {
  test('are saved as they are written, what is not understood included, and stand when the page is opened again', async () => {
    const text = '! mine\nnews.example##.promo\n||ads.example^\n##.box:has-text(Sign up)';
    await open();
    await userEvent.fill(field('rules-written'), text);
    await until(() => stored() === text);
    expect(said('rules')).toContain('2 rules in use');
    expect(said('rules')).toContain('1 line is not used');
    expect(said('rules')).toContain('Line 3: blocks requests, which Clearstory does not do ||ads.example^');
    await open();
    expect(field('rules-written').value).toBe(text);
    expect(said('rules')).toContain('2 rules in use');
  });

  test('nothing is said where nothing is written', async () => {
    await open();
    expect(said('rules')).toBe('');
  });

  test('what is too long is told of, and what stood stands', async () => {
    world.local.settings = { ...defaults, rules: '##.a' };
    await open();
    const long = field('rules-written');
    long.value = '#'.repeat(50_001);
    long.dispatchEvent(new Event('input'));
    await until(() => said('rules').includes('longer than what can be kept'));
    expect(long.getAttribute('aria-invalid')).toBe('');
    expect(stored()).toBe('##.a');
  });

  test.each([
    ['a.example##+js(x)', 'runs a script in the page'],
    ['a.example#$#a { b: c }', 'changes styles'],
    ['a.example##^script', 'changes the page before it is shown'],
    ['[$app=x]a.example##.b', 'has a condition that Clearstory does not know: [$app=x'],
    ['!#include x', 'is a directive for another program: !#include'],
    ['a.*##.b', '“a.*” is not the name of a site'],
    ['##.b[', '“.b[” is not a selector'],
    ['##.b:xpath(a)', 'Clearstory does not know :xpath()'],
    ['##.b:has-text(a) c', 'c cannot stand here'],
    ['##.b:has-text(/(/)', '/(/ is not a pattern that can be used'],
    ['##.b:has-text(/(a+)+/)', '/(a+)+/ could take too long'],
    [`##${'b'.repeat(1000)}`, 'is longer than a rule may be'],
  ])('%s: %s', async (rule, reason) => {
    world.local.settings = { ...defaults, rules: rule };
    await open();
    await until(() => said('rules').includes(`Line 1: ${reason}`));
  });
});

describe('a pasted list', () => {
  const paste = async (text: string) => {
    await userEvent.fill(field('rules-pasted'), text);
    buttonNamed('Add what is understood').click();
  };

  test('what is understood and new is added behind the rules, the rest is named', async () => {
    world.local.settings = { ...defaults, rules: '! mine\n##.a' };
    await open();
    await paste('[Adblock Plus 2.0]\n! Title: x\n##.a\nb.example##.b\n||c^\nb.example##.b\n#?#.d:contains(x)');
    await until(() => said('rules_import').includes('2 rules added.'));
    expect(stored()).toBe('! mine\n##.a\nb.example##.b\n##.d:has-text(x)');
    expect(said('rules_import')).toContain('Line 5: blocks requests');
    await until(() => field('rules-written').value === stored());
    expect(field('rules-pasted').value).toBe('');
  });

  test('a list of which nothing is understood changes nothing', async () => {
    world.local.settings = { ...defaults, rules: '##.a' };
    await open();
    await paste('||c^\n@@||d^');
    await until(() => said('rules_import').includes('2 lines are not used'));
    expect(stored()).toBe('##.a');
  });

  test('a huge list adds what there is room for', async () => {
    await open();
    const lines = Array.from({ length: 2000 }, (_, at) => `site${at}.example##.${'promo'.repeat(10)}-${at}`);
    field('rules-pasted').value = lines.join('\n');
    buttonNamed('Add what is understood').click();
    await until(() => /\d+ rules added/.test(said('rules_import')));
    expect(stored().length).toBeLessThanOrEqual(50_000);
    expect(readRules(stored()).problems).toEqual([]);
    expect(said('rules_import')).toContain('and 950 more lines');
  });
});

describe('corrections as rules', () => {
  const lesson = (of: Partial<Taught>): Taught => ({
    shape: 's',
    words: 'w',
    sketch: [],
    label: 'chrome',
    opening: 'Sign up',
    at: 1,
    ...of,
  });
  const hide = { name: 'div', length: 1, make: 'm' };

  test.each<[string, Taught, string]>([
    ['Hide this', lesson({ hide, rule: 'div.promo' }), 'a.example##div.promo\n'],
    ['Not clutter', lesson({ rule: 'div.promo' }), 'a.example#@#div.promo\n'],
    ['with words', lesson({ hide, rule: 'p:has-text(Sign up)' }), 'a.example##p:has-text(Sign up)\n'],
    ['without a rule', lesson({ hide }), '! a.example: no rule can name this: Sign up\n'],
    ['with a rule that is none', lesson({ hide, rule: 'p[\n##*' }), '! a.example: no rule can name this: Sign up\n'],
    ['without words', lesson({ opening: '' }), '! a.example: no rule can name this: A box without words\n'],
    ['paused', lesson({ rule: 'p', paused: true }), ''],
  ])('%s', (_, one, text) => expect(rulesOf({ 'a.example': [one] })).toBe(text));

  test('stand in a field, and follow what is taught', async () => {
    await open();
    expect(field('rules-corrections').hidden).toBe(true);
    world.local['taught/a.example'] = [lesson({ hide, rule: 'div.promo' })];
    await open();
    expect(field('rules-corrections').value).toBe('a.example##div.promo\n');
    expect(find('.taught').innerText).toMatch(/Hide this:?\s*Sign up/);
    expect(await axeViolations()).toEqual([]);
  });
});

test('axe finds nothing wrong with problems on show', async () => {
  world.local.settings = { ...defaults, rules: '||a^\n##.b' };
  await open();
  await until(() => said('rules').includes('1 rule in use'));
  expect(await axeViolations()).toEqual([]);
});
