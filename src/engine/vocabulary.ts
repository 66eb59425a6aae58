import { en } from './languages/en.ts';
import type { Language } from './languages/language.ts';
import { primaryOf } from './primary-language.ts';

/** A language's lists, ready to ask. */
export interface Vocabulary {
  before: ReadonlySet<string>;
  either: ReadonlySet<string>;
  numbered: ReadonlySet<string>;
  leaning: ReadonlySet<string>;
  /** `leaning` and `opening` together: words that rarely are names, so that a sentence begins with them. */
  opening: ReadonlySet<string>;
  ordinals: boolean;
  speech: RegExp | undefined;
  notice: RegExp | undefined;
}

const list = (words?: string): string[] =>
  words?.split(' ').map((word) => (word.includes('_') ? word.replaceAll('_', ' ') : word)) ?? [];
const languages = new Map<string, Language>([['en', en]]);
const known = new Map<string, Vocabulary>();

/** Makes a language's lists known; English is known from the start. */
export function learnWords(code: string, words: Language): void {
  languages.set(code, words);
  known.delete(code);
}

/** The vocabulary for a BCP 47 tag; for a language without one, empty lists. */
export function vocabulary(lang = ''): Vocabulary {
  const code = primaryOf(lang);
  let found = known.get(code);
  if (!found) {
    const { before, either, numbered, leaning, opening, ordinals = false, speech, notice } = languages.get(code) ?? {};
    found = {
      before: new Set(list(before)),
      either: new Set(list(either)),
      numbered: new Set(list(numbered)),
      leaning: new Set(list(leaning)),
      opening: new Set([...list(leaning), ...list(opening)]),
      ordinals,
      speech,
      notice,
    };
    known.set(code, found);
  }
  return found;
}
