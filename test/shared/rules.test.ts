import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonOf } from '../../src/options/rule-reasons.ts';
import { writeRule } from '../../src/options/write-rule.ts';
import { patternOf, reachOf } from '../../src/shared/rule-pattern.ts';
import { holdsOn, RULES_LENGTH, type Rule, readRules, rulesOn } from '../../src/shared/rules.ts';

const rule = (of: Partial<Rule>): Rule => ({
  sites: [],
  notSites: [],
  isException: false,
  selector: '.ad',
  steps: [],
  text: '',
  ...of,
});

describe('what is understood', () => {
  test.each<[string, Partial<Rule>]>([
    ['##.ad', {}],
    ['*##.ad', {}],
    ['news.example##.ad', { sites: ['news.example'] }],
    ['www.News.Example , b.example##.ad', { sites: ['news.example', 'b.example'] }],
    ['a.example,~blog.a.example##.ad', { sites: ['a.example'], notSites: ['blog.a.example'] }],
    ['~a.example##.ad', { notSites: ['a.example'] }],
    ['a.example#@#.ad', { sites: ['a.example'], isException: true }],
    ['#@#.ad', { isException: true }],
    ['a.example#?#.ad', { sites: ['a.example'] }],
    ['a.example#@?#.ad', { sites: ['a.example'], isException: true }],
    ['münchen.example##.ad', { sites: ['xn--mnchen-3ya.example'] }],
    ['###box', { selector: '#box' }],
    ['##div > p:not(.a, .b):has(> a[href*="/join"])', { selector: 'div > p:not(.a, .b):has(> a[href*="/join"])' }],
    ['##.a, .b', { selector: '.a, .b' }],
    ['##a[title="a, b (c] :has-text(d"]', { selector: 'a[title="a, b (c] :has-text(d"]' }],
    ['##.ad:has-text(Sign up)', { steps: [{ words: 'Sign up' }] }],
    ['##.ad:contains(Sign up)', { steps: [{ words: 'Sign up' }] }],
    ['##.ad:-abp-contains(Sign up)', { steps: [{ words: 'Sign up' }] }],
    ['##.ad:has-text(a (b) c)', { steps: [{ words: 'a (b) c' }] }],
    ['##.ad:has-text(a \\) c)', { steps: [{ words: 'a ) c' }] }],
    ['##.ad:has-text("a) \\"b\\"")', { steps: [{ words: 'a) "b"' }] }],
    ['##.ad:has-text(/^ads? by .+/i)', { steps: [{ pattern: '^ads? by .+', flags: 'i' }] }],
    ['##.ad:has-text(/[)/]\\)/)', { steps: [{ pattern: '[)/]\\)', flags: '' }] }],
    ['##.ad:upward(2)', { steps: [{ up: 2 }] }],
    ['##.ad:upward(section:not(.x))', { steps: [{ around: 'section:not(.x)' }] }],
    ['##.ad:has-text(a):upward(1):has-text(b)', { steps: [{ words: 'a' }, { up: 1 }, { words: 'b' }] }],
  ])('%s', (text, of) => expect(readRules(text)).toEqual({ rules: [rule({ ...of, text })], problems: [] }));

  test.each(['', '! a comment', '!', '[Adblock Plus 2.0]', '# a comment', '####', '   '])('%j says nothing', (line) =>
    expect(readRules(line)).toEqual({ rules: [], problems: [] }),
  );
});

describe('what is not used is told with its reason', () => {
  test.each<[string, ReturnType<typeof reasonOf>['reason'], string]>([
    ['||ads.example^', 'network', ''],
    ['@@||ads.example^$document', 'network', ''],
    ['0.0.0.0 ads.example', 'network', ''],
    ['news.example', 'network', ''],
    ['a.example##+js(set, x, 1)', 'script', ''],
    ['a.example#%#window.x = 1', 'script', ''],
    ['a.example#@%#window.x = 1', 'script', ''],
    ['a.example#$#.ad { display: none }', 'style', ''],
    ['a.example#$?#.ad:contains(a) { remove: true }', 'style', ''],
    ['a.example##.ad:style(opacity: 0)', 'style', ''],
    ['a.example##^script:has-text(ads)', 'html', ''],
    ['a.example$$script[tag-content="ads"]', 'html', ''],
    ['[$path=/news]a.example##.ad', 'modifier', '[$path=/news'],
    ['!#include other.txt', 'directive', '!#include'],
    ['!#if env_chromium', 'directive', '!#if'],
    ['a.*##.ad', 'site', 'a.*'],
    ['/a\\d/##.ad', 'site', '/a\\d/'],
    ['a.example,,b.example##.ad', 'site', ','],
    ['~##.ad', 'site', '~'],
    ['##', 'selector', ''],
    ['a.example##', 'selector', ''],
    ['##.ad[', 'selector', '.ad['],
    ['##.ad:not(.x', 'selector', '.ad:not(.x'],
    ['##a[title="x', 'selector', 'a[title="x'],
    ['##.ad::before', 'selector', '.ad::before'],
    ['##.ad { color: red }', 'selector', '.ad { color: red }'],
    ['##.ad\\', 'selector', '.ad\\'],
    ['##.ad:has-text()', 'selector', ':has-text()'],
    ['##.ad:has-text(a', 'selector', ':has-text(a'],
    ['##.ad:upward(0)', 'selector', ':upward(0)'],
    ['##.ad:upward(1000)', 'selector', ':upward(1000)'],
    ['##.ad:upward(])', 'selector', ':upward(])'],
    ['##.ad:xpath(//a)', 'operator', ':xpath()'],
    ['##.ad:matches-css(display: block)', 'operator', ':matches-css()'],
    ['##.ad:remove()', 'operator', ':remove()'],
    ['##:has-text(ads)', 'order', ':has-text(ads)'],
    ['##.a, .b:has-text(ads)', 'order', ':has-text(ads)'],
    ['##.ad:has-text(a) > p', 'order', '> p'],
    ['##.ad:not(:has-text(a))', 'order', ':has-text()'],
    ['##.ad:has-text(a):remove()', 'order', ':remove()'],
    ['##.ad:has-text(/(/)', 'pattern', '/(/'],
    ['##.ad:has-text(/a/gy)', 'pattern', '/a/gy'],
    ['##.ad:has-text(/(a+)+$/)', 'costly', '/(a+)+$/'],
    ['##.ad:has-text(/(a|a)*$/)', 'costly', '/(a|a)*$/'],
    ['##.ad:has-text(/((a*)b){5}/)', 'costly', '/((a*)b){5}/'],
    ['##.ad:has-text(/.*.*.*x/)', 'costly', '/.*.*.*x/'],
    ['##.ad:has-text(/a?a?a?a?a?a?a?a/)', 'costly', '/a?a?a?a?a?a?a?a/'],
    ['##.ad:has-text(/(a)\\1/)', 'costly', '/(a)\\1/'],
    ['##.ad:has-text(/a(?=b)/)', 'costly', '/a(?=b)/'],
    ['##.ad:has-text(/[^](a*)*]/)', 'costly', '/[^](a*)*]/'],
    [`##${'a'.repeat(1000)}`, 'long', ''],
  ])('%s', (text, reason, about) => {
    const { rules, problems } = readRules(`! first\n${text}`);
    expect(rules).toEqual([]);
    expect(problems.map(({ line, text }) => [line, text])).toEqual([[2, text]]);
    expect(problems.map(reasonOf)).toEqual([{ reason, about }]);
  });

  test('what is understood is kept beside what is not', () => {
    const { rules, problems } = readRules('[Adblock]\r\n##.a\r\n||b^\r\n! c\r\n##.d');
    expect(rules.map(({ selector }) => selector)).toEqual(['.a', '.d']);
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });

  test('a thousand rules are enough', () => {
    const { rules, problems } = readRules(`${'##.a\n'.repeat(1000)}\n! end\n##.b`);
    expect(rules).toHaveLength(1000);
    expect(problems).toEqual([{ line: 1003, text: '##.b', reason: 'many', about: '' }]);
  });
});

describe('where a rule holds', () => {
  test.each([
    ['##.ad', 'a.example', true],
    ['a.example##.ad', 'a.example', true],
    ['a.example##.ad', 'news.a.example', true],
    ['a.example##.ad', 'nota.example', false],
    ['a.example##.ad', 'example', false],
    ['a.example,~news.a.example##.ad', 'news.a.example', false],
    ['~a.example##.ad', 'b.example', true],
    ['~a.example##.ad', 'a.example', false],
  ])('%s on %s', (text, site, holds) => {
    expect(readRules(text).rules.map((one) => holdsOn(one, site))).toEqual([holds]);
    expect(rulesOn(site, text).length).toBe(holds ? 1 : 0);
  });

  test.each([
    ['an exception takes the same rule away', '##.ad\na.example#@#.ad', []],
    ['and no other rule', '##.ad\n##.promo\na.example#@#.ad', ['.promo']],
    ['nor one with other steps', '##.ad:has-text(x)\na.example#@#.ad', ['.ad']],
    ['an exception for another site takes nothing away', '##.ad\nb.example#@#.ad', ['.ad']],
  ])('%s', (_, text, left) => {
    const rules = rulesOn('a.example', text).filter(({ isException }) => !isException);
    expect(rules.map(({ selector }) => selector)).toEqual(left);
  });
});

const words = fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, ' '));
const scrap = fc.oneof(
  fc.constantFrom('##', '#@#', '#?#', ':has-text(', ':upward(', '/', '"', "'", ')', '(', '[', ']', '\\', ',', '~', '!'),
  fc.constantFrom('a.example', '.ad', '#x', 'div', ' > ', '*', '{', '^', '$', '||', 'i', '2', ':not(', '[href="'),
  words,
);

describe('whatever is pasted', () => {
  test('reading never throws, and every line that says something is used or told of', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 14 }), (scraps) => {
        const line = scraps
          .join('')
          .replace(/[\r\n]/g, ' ')
          .trim();
        const { rules, problems } = readRules(line);
        const isComment = line === '' || /^(?:!(?!#)|#$|#{3,}$|#\s|\[(?!\$)[^\]]*\]$)/.test(line);
        expect(rules.length + problems.length).toBe(isComment ? 0 : 1);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  test('what was read can be written, and read again as the same', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 14 }), (scraps) => {
        for (const one of readRules(scraps.join('')).rules) {
          const text = writeRule(one);
          expect(readRules(text)).toEqual({ rules: [{ ...one, text }], problems: [] });
        }
      }),
      { seed: 11, numRuns: 5000 },
    );
    fc.assert(
      fc.property(words, fc.boolean(), (text, isException) => {
        fc.pre(text.trim() !== '');
        const one = rule({ sites: ['a.example'], isException, steps: [{ words: text }, { up: 3 }] });
        const written = writeRule(one);
        expect(readRules(written)).toEqual({ rules: [{ ...one, text: written }], problems: [] });
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  test('the longest text is read to its end', () => {
    const texts = ['##.ad:has-text(', ':not(', 'a,'.repeat(400), '##[["\'', '/[/(', '##a:b(c:d('];
    for (const text of texts) {
      const all = `${text.repeat(Math.floor(900 / text.length))}\n`;
      const { problems } = readRules(all.repeat(Math.floor(RULES_LENGTH / all.length)));
      expect(problems.length).toBeGreaterThan(10);
    }
  });
});

describe('a pattern that is let through is quick', () => {
  test.each(['.*.*x', '\\w+ \\w+x', '(?:ab)?a*b*c', 'a{2,400}a+x', 'a{3}a{9}a?a?a+x', 'a{1,99}a{1,9}x'])(
    '%s',
    (source) => {
      const reach = reachOf(source);
      expect(reach).toBeGreaterThan(0);
      expect(patternOf(source, '')?.test('a'.repeat(reach))).toBe(false);
    },
  );
});

test.each(['a*', 'a{1,99}', 'a{1,9}', 'a{9,}', 'a{10}'])(
  'six times %s may take for ever: it is put to nothing',
  (part) => expect(reachOf(`${part.repeat(6)}b`)).toBe(0),
);
