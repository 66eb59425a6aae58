import { primaryOf } from './primary-language.ts';

/**
 * Characters per minute, spaces included, of adults reading aloud standardised texts: Trauzettel-Klosinski and Dietz,
 * "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST" (2012),
 * doi:10.1167/iovs.11-8284, table 2.
 */
const PACE: Readonly<Record<string, number>> = {
  ar: 612,
  de: 920,
  en: 987,
  es: 1025,
  fi: 1078,
  fr: 998,
  he: 833,
  it: 950,
  ja: 357,
  nl: 978,
  pl: 916,
  pt: 913,
  ru: 986,
  sl: 885,
  sv: 917,
  tr: 1054,
  zh: 255,
};

/** Whole minutes, at least one, that a text takes to read in its language (a BCP 47 tag); English where it is not known. */
export function readingMinutes(text: string, lang: string | undefined): number {
  const pace = PACE[primaryOf(lang ?? 'en')] ?? PACE.en!;
  return Math.max(1, Math.round(text.length / pace));
}
