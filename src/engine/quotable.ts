import type { Vocabulary } from './languages/index.ts';
import { sentences } from './sentences.ts';
import { SPACELESS, wordsOf } from './text.ts';

/** A sentence that can stand in a summary. */
export interface Quotable {
  /** Verbatim; of the first sentence of a paragraph the dateline is left out. */
  text: string;
  /** Lower case, in order. */
  words: readonly string[];
  /** See `readingLength`. */
  length: number;
  /** Its place among all sentences of the story. */
  place: number;
  /** Whether it can only stand after the sentence before it. */
  leaning: boolean;
  /** Whether it opens with a quotation. */
  quoting: boolean;
}

const LONGEST = 54;
const SHORTEST = 6;
/** A sentence with more numbers is a table or a list of results. */
const NUMBERS = 5;
/** "LONDON (Reuters) — ", "(CNN)", "Berlin (dpa/bb) - ", "KYIV, Ukraine — ". */
const DATELINE =
  /^(?:\([A-Z]{2,10}\) ?(?:[—–-]+ )?|\p{Lu}[\p{L}., '’/-]{1,40} \([\p{L} ./-]{2,25}\)\s?[—–:-]+ |\p{Lu}{3,}[\p{L}., ]{0,30} [—–-]{1,2} )(?=["“«]?\p{Lu})/u;
const ENDED = /[.!?…。！？।॥۔؟។։።။]["'”’»“›」』)\]]*$/;
const QUOTE_FIRST = /^["'“„«»‘‹「『]/;
/** Addresses, handles, credits, time stamps, list items, key-value lines and "Happy: She smiles" captions, in any language. */
const NO_PROSE =
  /https?:|www\.|\w@\w|(?:^|\s)@\w|©|\||^[-–—•*] ?|^[^\p{L}"“«„]*(?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+ ?: (?!["'“‘«„])|\b\d\d?:\d\d [A-Z]{2,4}\b|newsletter/iu;
/** A quotation that is not closed within this many sentences is taken for a slip of the pen. */
const QUOTE_SENTENCES = 6;
/** Quotes by the side on which the space is: “ opens in English and closes in German. */
const OPENED = /„|“(?=[\p{L}\p{N}])|(?<![^\s([—–-])["“](?=\S)/gu;
const CLOSED = /”|(?<=\S)["“](?![\p{L}\p{N}])/gu;
const SINGLE_OPENED = /(?<![\p{L}\p{N}])['‘](?=\S)/gu;
const SINGLE_CLOSED = /(?<=\S)['’](?![\p{L}\p{N}])/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * What a sentence leaves open: above 0 quotations or brackets that it does not close, below 0 such that it did not open.
 * A plural's apostrophe may pass for a closing quote.
 */
function balance(text: string): number {
  const double = count(text, OPENED) - count(text, CLOSED) || count(text, /"/g) % 2;
  const angled = (count(text, /[«「『]/g) - count(text, /[»」』]/g)) * (/»\p{L}/u.test(text) ? -1 : 1);
  const opened = count(text, SINGLE_OPENED);
  const single = opened > count(text, SINGLE_CLOSED) ? 1 : opened === 0 && /[.!?,]['’]/.test(text) ? -1 : 0;
  return double || angled || single || count(text, /[([（]/g) - count(text, /[)\]）]/g);
}

/** Where the quotation ends that the sentence `from` of a paragraph opens; `from` itself if it goes on nowhere. */
function lastOfQuotation(balances: readonly number[], from: number, nextParagraph = ''): number {
  const close = balances.findIndex((open, i) => i > from && open < 0);
  if (close > 0) return close - from <= QUOTE_SENTENCES ? close : from;
  return QUOTE_FIRST.test(nextParagraph) ? balances.length - 1 : from;
}

/** Whether the sentence opens with a pronoun or connective, so that it needs the one before. */
function leans(words: readonly string[], { leaning }: Vocabulary): boolean {
  const parts = words.slice(0, 4).flatMap((word) => word.split("'"));
  return parts.some((_, i) => i < 4 && leaning.has(parts.slice(0, i + 1).join(' ')));
}

/** How many words a reader counts in a text that has these words: two characters for one in scripts without spaces. */
export const readingLength = (text: string, words: readonly string[]): number =>
  SPACELESS.test(text) ? Math.round(words.length / 2) : words.length;

/** The sentences of a story that may be quoted alone: whole, well-formed prose, outside of longer quotations. */
export function quotables(paragraphs: readonly string[], words: Vocabulary, lang?: string): Quotable[] {
  const found: Quotable[] = [];
  const said = new Set<string>();
  let place = 0;
  paragraphs.forEach((paragraph, p) => {
    const texts = sentences(paragraph, lang);
    texts[0] = texts[0]?.replace(DATELINE, '') ?? '';
    const balances = texts.map(balance);
    let quotedTo = -1;
    texts.forEach((text, i) => {
      place += 1;
      if (i > quotedTo && balances[i]! > 0) quotedTo = lastOfQuotation(balances, i, paragraphs[p + 1]);
      if (i <= quotedTo || balances[i] !== 0 || said.has(text)) return;
      if (!ENDED.test(text) || NO_PROSE.test(text) || words.notice?.test(text)) return;
      if (count(text, /\p{N}+(?:[.,:]\p{N}+)*/gu) > NUMBERS) return;
      said.add(text);
      const list = wordsOf(text);
      const length = readingLength(text, list);
      if (length < SHORTEST || length > LONGEST) return;
      found.push({ text, words: list, length, place, leaning: leans(list, words), quoting: QUOTE_FIRST.test(text) });
    });
  });
  return found;
}
