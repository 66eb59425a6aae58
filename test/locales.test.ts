import { describe, expect, test } from 'vitest';

/** The words of the product: what is said is in public/_locales, and what is there is said. */

type Messages = Record<string, { message: string; description?: string }>;

const locales = Object.entries(
  import.meta.glob<Messages>('/public/_locales/*/messages.json', { import: 'default', eager: true }),
).map(([path, messages]) => ({ code: path.split('/')[3] ?? '', messages }));
const en = locales.find(({ code }) => code === 'en')?.messages ?? {};
const others = locales.filter(({ code }) => code !== 'en');

const code = Object.entries(
  import.meta.glob<string>('/src/**/*.ts', { query: '?raw', import: 'default', eager: true }),
).map(([path, text]) => ({
  path,
  text: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*/g, '$1'),
}));
const pages = Object.entries(
  import.meta.glob<string>('/src/*/index.html', { query: '?raw', import: 'default', eager: true }),
);
const manifest = Object.values(
  import.meta.glob<string>('/manifest.json', { query: '?raw', import: 'default', eager: true }),
).join('');
const allCode = code.map(({ text }) => text).join('\n');

/** Words that stand in quotes in the code, as a key writes them. */
const words = new Set(
  Array.from(allCode.matchAll(/'([\w-]+)'|(?<=[{,]\s*)(\w+)(?=: ')/g), ([, quoted, name]) =>
    (quoted ?? name ?? '').replaceAll('-', '_'),
  ),
);
const inPages = pages.flatMap(([, html]) =>
  Array.from(html.matchAll(/data-i18n(?:-\w+)?="(\w+)"/g), ([, key]) => key ?? ''),
);
const inManifest = Array.from(manifest.matchAll(/__MSG_(\w+)__/g), ([, key]) => key ?? '');
/** Keys that are put together at run time: the fixed parts, with what stands between them. */
const templates = Array.from(allCode.matchAll(/`(\w+_)(\$\{[^`]*?)`/g), ([, prefix, rest]) => {
  const pattern = (rest ?? '').replace(/\$\{[^}]*\}/g, '(\\w+?)');
  return new RegExp(`^${prefix}${pattern}$`);
});

/** A counted message's stem, where the key is one of its forms. */
const stemOf = (key: string): string | undefined => {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return stem !== key && `${stem}_one` in en && `${stem}_other` in en ? stem : undefined;
};
const isSaid = (key: string): boolean =>
  words.has(key) ||
  inPages.includes(key) ||
  inManifest.includes(key) ||
  templates.some((template) =>
    template
      .exec(key)
      ?.slice(1)
      .every((part) => words.has(part)),
  );

/** The forms that a language needs for whole numbers. */
const formsOf = (locale: string): string[] => {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  return [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)).concat('other'))];
};
const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('English', () => {
  test('is sorted', () => {
    expect(Object.keys(en)).toEqual(Object.keys(en).sort());
  });

  test('has every key that a page or the manifest names', () => {
    expect([...inPages, ...inManifest].filter((key) => !(key in en))).toEqual([]);
  });

  test('has no key that nothing says', () => {
    expect(Object.keys(en).filter((key) => !isSaid(key) && !isSaid(stemOf(key) ?? ''))).toEqual([]);
  });

  test('has a sentence for every setting', () => {
    const named = Object.keys(en).filter((key) => /^options_\w+_text$/.test(key));
    expect(named.filter((key) => !/^\S.*[.]$/.test(en[key]?.message ?? ''))).toEqual([]);
  });
});

test('the twelve languages are there', () => {
  const codes = ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt_BR', 'zh_CN'];
  expect(locales.map((locale) => locale.code).sort()).toEqual(codes);
});

describe.each(others)('$code', ({ code: locale, messages }) => {
  test('is sorted', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
  });

  test('has exactly the keys of English, counted in its own forms', () => {
    const stems = new Set(Object.keys(en).flatMap((key) => stemOf(key) ?? []));
    const plain = Object.keys(en).filter((key) => !stemOf(key));
    const counted = [...stems].flatMap((stem) => formsOf(locale).map((form) => `${stem}_${form}`));
    expect(Object.keys(messages)).toEqual([...plain, ...counted].sort());
  });

  test('fills in what English fills in', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const stem = stemOf(key);
      const wanted = placeholders(en[stem ? `${stem}_other` : key]?.message ?? '');
      // "One site", "two sites": such a form may say its number in words.
      if (stem && /_(?:zero|one|two)$/.test(key)) return placeholders(message).some((one) => !wanted.includes(one));
      return placeholders(message).join() !== wanted.join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('leaves nothing empty and fits where length is bounded', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message === '')).toEqual([]);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('tells its code and direction', () => {
    expect(messages.locale_code?.message).toBe(locale.replace('_', '-'));
    expect(messages.locale_dir?.message).toBe(['ar', 'he'].includes(locale) ? 'rtl' : 'ltr');
  });
});

describe('nothing that a reader sees stands in code', () => {
  test.each(pages)('%s', (_, html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const texts = [page.title, page.body.textContent ?? ''].flatMap((text) => text.split(/\s+/)).filter(Boolean);
    expect(texts.filter((text) => text !== 'Clearstory')).toEqual([]);
    expect(page.querySelectorAll('[title], [aria-label], [placeholder], img:not([alt=""])')).toHaveLength(0);
  });

  test('no sentence is written in a page’s script', () => {
    const rooms = /^\/src\/(?:background|options|popup|reader|story|welcome)\//;
    const found = code
      .filter(({ path }) => rooms.test(path))
      .flatMap(({ path, text }) => {
        const spoken = text.replace(/new (?:Type)?Error\([^)]*\)/g, '');
        const literals = Array.from(spoken.matchAll(/'((?:[^'\\\n]|\\.)*)'/g), ([, literal]) => literal ?? '');
        return literals
          .filter((literal) => /^[A-Z][a-z]+(?: [\w’']+)+|^[a-z]+(?: [a-z]+){3,}[.?!]?$/.test(literal))
          .map((one) => `${path}: ${one}`);
      });
    expect(found).toEqual([]);
  });
});

test('no message waits for its words: `npm run new` marks what is not yet written or translated', () => {
  const waiting = locales.flatMap(({ code: locale, messages }) =>
    Object.entries(messages).flatMap(([key, { message }]) => (message.startsWith('TODO') ? [`${locale}: ${key}`] : [])),
  );
  expect(waiting).toEqual([]);
});

test('no language speaks of what Clearstory never does', () => {
  const all = locales.flatMap(({ code: locale, messages }) =>
    Object.entries(messages).map(([key, { message }]) => `${locale} ${key}: ${message}`),
  );
  expect(all.filter((text) => /bypass|unlock|free articles/i.test(text))).toEqual([]);
});
