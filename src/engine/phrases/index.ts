import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { ja } from './ja.ts';
import type { PhrasePack } from './phrase-pack.ts';

/** Every phrase pack, in the order of its language code. */
export const PACKS: readonly PhrasePack[] = [de, en, es, fr, he, ja];
