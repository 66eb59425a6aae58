import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';

const LANGUAGES: Record<string, Language> = { ar, de, en, es, fr, he, hi, it, nl, pl, pt, ru, sv };

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
const known = new Map<string, Vocabulary>();

/** The vocabulary for a BCP 47 tag; for a language without one, empty lists. */
export function vocabulary(lang = ''): Vocabulary {
  const code = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  let found = known.get(code);
  if (!found) {
    const { before, either, numbered, leaning, opening, ordinals = false, speech, notice } = LANGUAGES[code] ?? {};
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
