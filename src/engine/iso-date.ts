import { lettered } from './alphabet.ts';

/** Offsets of zone names that mail headers and page data use. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};
const STAMP = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;
const CLOCK = /(?:^|[^\d:.])(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s*([ap]\.?m\b)?/i;
const COMPACT_CLOCK = /^\d{8}T(\d{2})(\d{2})(\d{2})?/;
const OFFSET = /(?:\d|\s|UTC|GMT)([+-]|−)(\d{2}):?(\d{2})?$/i;
const ZONE_NAME = /(?:\d|\s)\(?([A-Z]{1,4})\)?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const CJK_DATE = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const DOTTED = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const SLASHED = /(?:^|\D)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;
const DAY_MONTH_YEAR = lettered(
  String.raw`(?:^|\D)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+|d['’]|of\s+)?([\p{L}]{3,12})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})(?!\d)`,
);
const MONTH_DAY_YEAR = lettered(String.raw`([\p{L}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`);
const FOUR_DIGITS = /\d{4}/;
/** The longest text that is looked at. */
const LONGEST = 120;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Each language's names of the months; the browser is asked for others than English, which takes it a while. */
const MONTHS = new Map<string, string[][]>([
  [
    'en',
    'january february march april may june july august september october november december'
      .split(' ')
      .map((name) => [name]),
  ],
]);

/** The names that a language gives its twelve months, beside a day, long and short. */
function monthsIn(lang: string): string[][] {
  let months = MONTHS.get(lang);
  if (months) return months;
  const styles = (['long', 'short'] as const).map(
    (month) => new Intl.DateTimeFormat(lang, { day: 'numeric', month, timeZone: 'UTC' }),
  );
  months = Array.from({ length: 12 }, (_, month) =>
    styles.map((style) => {
      const name = style.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month')?.value ?? '';
      return name.toLowerCase().replace('.', '');
    }),
  );
  MONTHS.set(lang, months);
  return months;
}

/** 1 to 12 for a month's name or its first letters in a language or English, else 0. */
function monthNamed(word: string, lang: string): number {
  const name = word.toLowerCase().replace(/^ב/, ''); // Hebrew: "in"
  for (const language of new Set([lang, 'en'])) {
    const month = monthsIn(language).findIndex((names) =>
      names.some((known) => known.startsWith(name) && name.length > 2),
    );
    if (month >= 0) return month + 1;
  }
  return 0;
}

type Reading = [written: string, year: number, month: number, day: number];

/** The calendar date in a text, in any of the ways that can be read in one way only, and the words that give it. */
function calendarDate(text: string, lang: string): Reading | undefined {
  if (!FOUR_DIGITS.test(text)) return undefined;
  const yearFirst = STAMP.exec(text) ?? CJK_DATE.exec(text);
  if (yearFirst) return [yearFirst[0], Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  for (const [pattern, day, name] of [
    [DAY_MONTH_YEAR, 1, 2],
    [MONTH_DAY_YEAR, 2, 1],
  ] as const) {
    const found = pattern(text).exec(text);
    const month = found ? monthNamed(found[name]!, lang) : 0;
    if (found && month > 0) return [found[0], Number(found[3]), month, Number(found[day])];
  }
  const numbers = DOTTED.exec(text) ?? SLASHED.exec(text);
  if (!numbers) return undefined;
  const [a, b, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  if (a > 12 || numbers[0].includes('.')) return [numbers[0], year, b, a];
  return b > 12 || a === b ? [numbers[0], year, a, b] : undefined;
}

function clockTime(text: string, rest: string): string {
  const clock = COMPACT_CLOCK.exec(text) ?? CLOCK.exec(rest);
  if (!clock) return '';
  const half = clock[4]?.toLowerCase();
  const hour = (Number(clock[1]) % (half ? 12 : 100)) + (half?.startsWith('p') ? 12 : 0);
  const [minute, second] = [Number(clock[2]), Number(clock[3] ?? 0)];
  return hour > 23 || minute > 59 || second > 59 ? '' : `T${pad(hour)}:${pad(minute)}:${pad(second)}`;
}

function zoneOf(text: string): string {
  const offset = OFFSET.exec(text);
  if (offset) return `${offset[1] === '+' ? '+' : '-'}${offset[2]}:${offset[3] ?? '00'}`;
  return ZONES[ZONE_NAME.exec(text)?.[1]?.toLowerCase() ?? ''] ?? '';
}

/**
 * A date as ISO 8601: `2026-03-05`, with `T09:30:00` when a time is given and `Z` or `+01:00` when a zone is.
 * Takes ISO in its variants, epoch seconds and milliseconds, mail dates and dates written out; a date that can be
 * read in two ways (`03/05/2026`) or is none gives undefined. `lang` is the language of month names besides English, two letters.
 */
export function isoDate(source: string | number | undefined, lang = 'en'): string | undefined {
  if (source === undefined) return undefined;
  const text = String(source).slice(0, LONGEST).trim();
  if (EPOCH.test(text))
    return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z/, 'Z');
  const found = calendarDate(text, lang);
  if (!found) return undefined;
  const [written, year, month, day] = found;
  const isInMonth = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || !isInMonth) return undefined;
  const time = clockTime(text, text.replace(written, ' '));
  return `${year}-${pad(month)}-${pad(day)}${time}${time && zoneOf(text)}`;
}
