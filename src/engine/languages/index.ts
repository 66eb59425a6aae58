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

/** What the summary knows of languages, by ISO 639-1 code. */
export const LANGUAGES: Readonly<Record<string, Language>> = { ar, de, en, es, fr, he, hi, it, nl, pl, pt, ru, sv };
