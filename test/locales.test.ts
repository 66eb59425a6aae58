import { describe, expect, test } from 'vitest';

type Messages = Record<string, { message: string; description?: string }>;

const locales = Object.fromEntries(
  Object.entries(
    import.meta.glob<Messages>('/public/_locales/*/messages.json', { import: 'default', eager: true }),
  ).map(([path, messages]) => [path.split('/')[3] ?? '', messages]),
);
const english = locales.en ?? {};

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const stems = new Set(
  Object.keys(english).flatMap((key) => {
    const stem = key.replace(/_other$/, '');
    return stem !== key && `${stem}_one` in english ? [stem] : [];
  }),
);
const isPlural = (key: string) => PLURAL.test(key) && stems.has(key.replace(PLURAL, ''));

/** The keys that a language must have: those of English, with a form for each of the language's own plurals. */
function keysOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  // What is counted here are things on a page; forms for millions are not asked for.
  const forms = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)).concat('other'));
  const plurals = [...stems].flatMap((stem) => [...forms].map((form) => `${stem}_${form}`));
  return [...Object.keys(english).filter((key) => !isPlural(key)), ...plurals].sort();
}

const slots = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe.each(Object.entries(locales))('%s', (locale, messages) => {
  const language = locale.replace('_', '-');

  test('has the messages of English and no others, with each plural form', () => {
    const required = keysOf(language);
    expect(required.filter((key) => !(key in messages))).toEqual([]);
    expect(Object.keys(messages).filter((key) => !required.includes(key))).toEqual([]);
  });

  test('fills in what the English message fills in', () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const source = english[key] ?? english[key.replace(PLURAL, '_other')];
      const isForOne = /_(?:zero|one|two)$/.test(key) && isPlural(key); // may say the number in a word
      const [own, due] = [slots(message), slots(source?.message ?? '')];
      return isForOne ? own.some((slot) => !due.includes(slot)) : own.join() !== due.join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('speaks of nothing that Clearstory never does', () => {
    const spoken = Object.entries(messages).filter(([, { message }]) => /bypass|unlock|free articles/i.test(message));
    expect(spoken.map(([key]) => key)).toEqual([]);
  });
});
