import { lettered } from './alphabet.ts';
import { sentences } from './sentences.ts';
import { pairsOf, SPACELESS, wordsOf } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence of a story, and how it could stand in a summary. */
export interface Quotable {
  /** Verbatim; of the first sentence of a paragraph the dateline is left out. */
  text: string;
  /** Lower case, in order. */
  words: readonly string[];
  /** Its neighbouring words. */
  pairs: readonly string[];
  /** See `readingLength`. */
  length: number;
  /** Its place among all sentences of the story. */
  place: number;
  /** Whether it can only stand after the sentence before it. */
  leaning: boolean;
  /** Whether it opens with a quotation. */
  quoting: boolean;
  /** Whether it may be quoted alone: whole, well-formed prose, outside of longer quotations. */
  usable: boolean;
  /** Whether it is longer than a summary's sentences should be. */
  long: boolean;
}

/** A sentence of more words is long; of still more, it is no sentence for a summary. */
const LONG = 45;
const LONGEST = 54;
const SHORTEST = 6;
/** A sentence with more numbers is a table or a list of results. */
const NUMBERS = 5;
/** "LONDON (Reuters) — ", "(CNN)", "Berlin (dpa/bb) - ", "KYIV, Ukraine — ". */
const DATELINE = lettered(
  String.raw`^(?:\([A-Z]{2,10}\) ?(?:[—–-]+ )?|[\p{Lu}][\p{L}., '’/-]{1,40} \([\p{L} ./-]{2,25}\)\s?[—–:-]+ |[\p{Lu}]{3,}[\p{L}., ]{0,30} [—–-]{1,2} )(?=["“«]?[\p{Lu}])`,
);
const IN_DATELINE = /[(—–-]/;
const ENDED = /[.!?…。！？।॥۔؟។։።။]["'”’»“›」』)\]]*$/;
const QUOTE_FIRST = /^["'“„«»‘‹「『]/;
/** Addresses, handles, credits, time stamps, list items, key-value lines and "Happy: She smiles" captions, in any language. */
const NO_PROSE = lettered(
  String.raw`https?:|www\.|\w@\w|(?:^|\s)@\w|©|\||^[-–—•*] ?|^[^\p{L}"“«„]*(?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+ ?: (?!["'“‘«„])|\b\d\d?:\d\d [A-Z]{2,4}\b|newsletter`,
  'i',
);
const NUMBER = lettered(String.raw`[\p{N}]+(?:[.,:][\p{N}]+)*`, 'g');
/** A quotation that is not closed within this many sentences is taken for a slip of the pen. */
const QUOTE_SENTENCES = 6;
/** Quotes by the side on which the space is: “ opens in English and closes in German. */
const OPENED = lettered(String.raw`„|“(?=[\p{L}\p{N}])|(?<![^\s([—–-])["“](?=\S)`, 'g');
const CLOSED = lettered(String.raw`”|(?<=\S)["“](?![\p{L}\p{N}])`, 'g');
const SINGLE_OPENED = lettered(String.raw`(?<![\p{L}\p{N}])['‘](?=\S)`, 'g');
const SINGLE_CLOSED = lettered(String.raw`(?<=\S)['’](?![\p{L}\p{N}])`, 'g');
const GERMAN_ANGLED = lettered(String.raw`»[\p{L}]`);
const DOUBLE = /["“”„]/;
const ANGLED = /[«»「」『』]/;
const SINGLE = /['‘’]/;
const BRACKET = /[([（)\]）]/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * What a sentence leaves open: above 0 quotations or brackets that it does not close, below 0 such that it did not open.
 * A plural's apostrophe may pass for a closing quote.
 */
function balance(text: string): number {
  return (
    (DOUBLE.test(text) && double(text)) ||
    (ANGLED.test(text) && angled(text)) ||
    (SINGLE.test(text) && single(text)) ||
    (BRACKET.test(text) ? count(text, /[([（]/g) - count(text, /[)\]）]/g) : 0)
  );
}

const double = (text: string): number => count(text, OPENED(text)) - count(text, CLOSED(text)) || count(text, /"/g) % 2;

const angled = (text: string): number =>
  (count(text, /[«「『]/g) - count(text, /[»」』]/g)) * (GERMAN_ANGLED(text).test(text) ? -1 : 1);

function single(text: string): number {
  const opened = count(text, SINGLE_OPENED(text));
  if (opened === 0) return /[.!?,]['’]/.test(text) ? -1 : 0;
  return opened > count(text, SINGLE_CLOSED(text)) ? 1 : 0;
}

/** Where the quotation ends that the sentence `from` of a paragraph opens; `from` itself if it goes on nowhere. */
function lastOfQuotation(balances: readonly number[], from: number, nextParagraph = ''): number {
  const close = balances.findIndex((open, i) => i > from && open < 0);
  if (close > 0) return close - from <= QUOTE_SENTENCES ? close : from;
  return QUOTE_FIRST.test(nextParagraph) ? balances.length - 1 : from;
}

/** Whether the sentence opens with a pronoun or connective, so that it needs the one before. */
function leans(words: readonly string[], { leaning }: Vocabulary): boolean {
  const parts = words.slice(0, 4).flatMap((word) => (word.includes("'") ? word.split("'") : word));
  let opening = '';
  for (let i = 0; i < parts.length && i < 4; i += 1) {
    opening += i > 0 ? ` ${parts[i]}` : parts[i];
    if (leaning.has(opening)) return true;
  }
  return false;
}

/** Whether a sentence is prose of the story's own: no caption, no credit, no table, no heading. */
const isProse = (text: string, { notice }: Vocabulary): boolean =>
  ENDED.test(text) && !NO_PROSE(text).test(text) && !notice?.test(text) && count(text, NUMBER(text)) <= NUMBERS;

/** How many words a reader counts in a text that has these words: two characters for one in scripts without spaces. */
export const readingLength = (text: string, words: readonly string[]): number =>
  SPACELESS.test(text) ? Math.round(words.length / 2) : words.length;

/**
 * The sentences of a story, up to the `most`th. Those that may not be quoted are among them: they tell as well what the
 * story is about.
 */
export function quotables(
  paragraphs: readonly string[],
  words: Vocabulary,
  lang?: string,
  most = Number.POSITIVE_INFINITY,
): Quotable[] {
  const found: Quotable[] = [];
  const said = new Set<string>();
  let place = 0;
  for (const [p, paragraph] of paragraphs.entries()) {
    if (found.length >= most) break;
    const texts = sentences(paragraph, lang);
    const first = texts[0] ?? '';
    texts[0] = IN_DATELINE.test(first) ? first.replace(DATELINE(first), '') : first;
    const balances = texts.map(balance);
    let quotedTo = -1;
    texts.forEach((text, i) => {
      place += 1;
      if (i > quotedTo && balances[i]! > 0) quotedTo = lastOfQuotation(balances, i, paragraphs[p + 1]);
      if (said.has(text)) return;
      said.add(text);
      const list = wordsOf(text);
      const length = readingLength(text, list);
      if (length < SHORTEST) return;
      const isWhole = i > quotedTo && balances[i] === 0 && isProse(text, words);
      const [leaning, quoting] = [leans(list, words), QUOTE_FIRST.test(text)];
      found.push({
        text,
        words: list,
        pairs: pairsOf(list),
        length,
        place,
        leaning,
        quoting,
        usable: isWhole && length <= LONGEST,
        long: length > LONG,
      });
    });
  }
  return found.slice(0, most);
}
