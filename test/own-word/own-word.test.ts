import '../support/fake-chrome.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { printOf } from '../../src/content/print.ts';
import { findLike, hintOf } from '../../src/own-word/like.ts';
import { RulesAndLessons } from '../../src/own-word/own-word.ts';
import { ruleFor } from '../../src/own-word/rule-for.ts';
import { isOwn } from '../../src/shared/own-word.ts';
import type { Taught } from '../../src/shared/taught.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => place.remove());

const fill = (markup: string) => {
  place.innerHTML = markup;
};
const named = (id: string) => document.getElementById(id) ?? place;
const idsOf = (elements: readonly Element[]) => elements.map(({ id }) => id);

/** The ids of what rules hide on a.example. */
function hiddenBy(rules: string): string[] {
  const own = new RulesAndLessons(rules, 'a.example', []);
  own.find(undefined);
  return idsOf(own.join([]).map(({ element }) => element));
}

const page = `
  <section id="one" class="box"><p id="p1" class="note">Sign up for our letter</p></section>
  <section id="two" class="box"><p id="p2" class="note">The bridge was closed in March</p></section>
  <div id="three" class="note"><span>Sign up</span> today</div>`;

describe('a rule hides what it names', () => {
  test.each([
    ['##.box', ['one', 'two']],
    ['a.example##.box', ['one', 'two']],
    ['##.box, #three', ['one', 'two', 'three']],
    ['##.box:has-text(Sign up)', ['one']],
    ['##.note:has-text(Sign up)', ['p1', 'three']],
    ['##.note:has-text(Sign up today)', ['three']],
    ['##.note:has-text(/^sign\\s+up for/i)', ['p1']],
    ['##p:has-text(Sign up):upward(1)', ['one']],
    ['##span:has-text(Sign):upward(.note)', ['three']],
    ['##p:upward(.box):has-text(bridge)', ['two']],
    ['##.box\n##p', ['one', 'two']],
  ])('%s', (rules, ids) => {
    fill(page);
    expect(hiddenBy(rules)).toEqual(ids);
  });
});

describe('and nothing else', () => {
  test.each([
    ['nothing is said', ''],
    ['a comment', '! ##.box'],
    ['another site', 'b.example##.box'],
    ['this site taken out', '~a.example##.box'],
    ['an exception', '##.box\na.example#@#.box'],
    ['words that are not there', '##.box:has-text(Subscribe)'],
    ['words in another case', '##.box:has-text(SIGN UP)'],
    ['a pattern that does not fit', '##.box:has-text(/^up/)'],
    ['further out than there is anything', '##span:upward(200)'],
    ['nothing such around', '##span:upward(.box)'],
    ['not understood', '##.box:xpath(//a)'],
    ['a network rule', '||a.example^'],
  ])('%s', (_, rules) => {
    fill(page);
    expect(hiddenBy(rules)).toEqual([]);
  });
});

test('the rule is told as the reason, before what the engine has to say', () => {
  fill(page);
  const own = new RulesAndLessons('##.box:has-text(Sign up)', 'a.example', []);
  own.find(undefined);
  const engine = { element: named('one'), text: 'x', label: 'newsletter' as const, confidence: 0.9, evidence: [] };
  const joined = own.join([engine]);
  expect(joined).toHaveLength(1);
  expect(joined[0]).toMatchObject({
    label: 'newsletter',
    evidence: [{ signal: 'your-rule', excerpt: '##.box:has-text(Sign up)' }],
  });
  expect(joined.map(isOwn)).toEqual([true]);
});

test('an exception keeps what the engine would hide, and what holds it', () => {
  fill(page);
  const own = new RulesAndLessons('#@##p1', 'a.example', []);
  own.find(undefined);
  expect([named('p1'), named('one'), named('two')].map((element) => own.keeps(element))).toEqual([true, true, false]);
  expect(own.isEmpty).toBe(false);
});

test('what is added later is known at once by a plain selector', () => {
  fill(page);
  const own = new RulesAndLessons('##.note\n##.box:has-text(bridge)', 'a.example', []);
  expect(idsOf(own.among([named('one'), named('three')]))).toEqual(['p1', 'three']);
  expect(own.hides(named('p1'))).toBe(true);
  expect(own.hides(named('two'))).toBe(false);
});

describe('where there is not time for all', () => {
  const COUNT = 20;
  const rules = Array.from({ length: COUNT }, (_, at) => `##.n${at}`);
  const box = (at: number) => `<p class="n${at}">${at}</p>`;
  /** Every look at the clock takes 10 ms: there is time for two rules in a reading. */
  beforeEach(() => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    fill(rules.map((_, at) => box(at)).join(''));
  });
  afterEach(() => vi.restoreAllMocks());

  /** Reads until all was looked for; gives how often. */
  function readings(own: RulesAndLessons): number {
    let count = 1;
    while (!own.find(undefined)) if (++count > 100) throw new Error('it never ends');
    return count;
  }

  test('the next readings go on, and it ends', () => {
    const own = new RulesAndLessons(rules.join('\n'), 'a.example', []);
    expect(readings(own)).toBe(COUNT / 2);
    expect(own.join([])).toHaveLength(COUNT);
    expect(readings(own)).toBe(COUNT / 2);
  });

  test('exceptions have their turn like the rest', () => {
    const own = new RulesAndLessons(rules.map((rule) => rule.replace('##', '#@#')).join('\n'), 'a.example', []);
    expect(readings(own)).toBe(COUNT / 2);
    expect([...place.children].every((element) => own.keeps(element))).toBe(true);
  });

  test('what is added meanwhile is looked for by every rule', () => {
    const own = new RulesAndLessons(rules.map((rule) => `${rule}:has-text(/\\d/)`).join('\n'), 'a.example', []);
    own.find(undefined);
    place.insertAdjacentHTML('beforeend', box(0));
    own.among([named('none')]);
    readings(own);
    expect(own.join([])).toHaveLength(COUNT + 1);
  });
});

describe('"Hide this"', () => {
  const lesson = (element: Element): Taught => ({
    ...printOf(element),
    label: 'chrome',
    opening: '',
    at: 1,
    hide: hintOf(element),
  });
  const ask = (words: string, more = '') =>
    `<div class="c${Math.random()}"${more}><h3>${words}</h3><p><a>Join</a></p></div>`;

  test.each([
    ['the same box', ask('Get our best stories in your inbox every morning', ' id="like"'), ['like']],
    ['with other numbers', ask('Get our best 12 stories in your inbox every morning', ' id="like"'), ['like']],
    ['with one word more', ask('Get all our best stories in your inbox every morning', ' id="like"'), ['like']],
    ['another ask', ask('Listen to the weekly programme about gardens and trees', ' id="like"'), []],
    ['a paragraph that speaks of it', '<p id="like">They said: get our best stories in your inbox.</p>', []],
    [
      'a box that holds it among much else',
      `<div id="like">${ask('Get our best stories in your inbox every morning').replaceAll('div', 'section')}${'<p>The bridge was closed in March, and opened again in May.</p>'.repeat(9)}</div>`,
      [],
    ],
  ])('finds %s', (_, markup, ids) => {
    fill(ask('Get our best stories in your inbox every morning'));
    const taught = lesson(place.firstElementChild ?? place);
    fill(markup);
    expect(idsOf(findLike(taught, undefined).filter(({ id }) => id))).toEqual(ids);
  });

  test.each([
    ['the same picture', '<div class="house"><img src="/house-7.png"></div>', 1],
    ['the same, numbered anew', '<div class="house"><img src="/house-9.png?v=3"></div>', 1],
    ['a picture of the story', '<div class="house"><img src="/photo/bridge.jpg"></div>', 0],
    ['another class', '<div class="figure"><img src="/house-7.png"></div>', 0],
    ['an empty box', '<div class="house"></div>', 0],
  ])('without words: %s', (_, markup, count) => {
    fill('<div class="house"><img src="/house-7.png"></div>');
    const taught = lesson(place.firstElementChild ?? place);
    fill(markup);
    expect(findLike(taught, undefined).filter((element) => place.contains(element))).toHaveLength(count);
  });

  test('never what holds the story', () => {
    fill('<div id="all"><p id="story">One two three</p></div>');
    const taught = lesson(named('all'));
    expect(idsOf(findLike(taught, undefined))).toEqual(['all']);
    expect(findLike(taught, named('story'))).toEqual([]);
  });
});

describe('a rule for a box', () => {
  test.each([
    ['by its id', '<div id="promo-box" class="x"><p>a</p></div>', '#promo-box', '#promo-box'],
    ['by its classes', '<aside class="letter-box wide x9"><p>a</p></aside>', 'aside', 'aside.letter-box.wide'],
    [
      'by its words, where others are called alike',
      '<p class="note">Sign up now</p><p class="note">Story</p>',
      'p',
      'p.note:has-text(Sign up now)',
    ],
    ['by what is around it', '<div class="card-list"><p>Sign up</p></div>', 'p', 'div.card-list > p'],
    ['by words alone', '<div class="a1b2"><u>Sign up</u></div><u>Story</u>', 'u', 'u:has-text(Sign up)'],
    ['none, where it would name other things too', '<div><u>12</u></div><u>3 4</u>', 'u', undefined],
  ])('%s', (_, markup, selector, rule) => {
    fill(markup);
    const element = place.querySelector(selector) ?? place;
    expect(ruleFor(element)).toBe(rule);
  });
});
