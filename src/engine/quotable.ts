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
/** "LONDON (Reuters) — ", "(CNN)", "Berlin (dpa/bb) - ", "KYIV, Ukraine — ". */
const DATELINE =
  /^(?:\([A-Z]{2,10}\) ?(?:[—–-]+ )?|\p{Lu}[\p{L}., '’/-]{1,40} \([\p{L} ./-]{2,25}\)\s?[—–:-]+ |\p{Lu}{3,}[\p{L}., ]{0,30} [—–-]{1,2} )(?=["“«]?\p{Lu})/u;
const ENDED = /[.!?…。！？।॥۔؟។։።။]["'”’»“›」』)\]]*$/;
const QUOTE_FIRST = /^["'“„«»‘‹「『]/;
/** Addresses, handles, credits, time stamps, key-value lines and "Happy: She smiles" captions, in any language. */
const NO_PROSE =
  /https?:|www\.|\w@\w|(?:^|\s)@\w|©|\||^\P{L}*(?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+ ?: (?!["'“‘«„])|\b\d\d?:\d\d [A-Z]{2,4}\b|newsletter/iu;
/** A multi-sentence quotation is taken to end after this many sentences, closed or not. */
const QUOTE_SENTENCES = 6;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * What a sentence leaves open: above 0 quotations or brackets that it does not close, below 0 such that it did not open.
 * Straight quotes tell by the side on which the space is; a plural's apostrophe may pass for a closing quote, never for two.
 */
function balance(text: string): number {
  const straight =
    count(text, /(?<![\p{L}\p{N}.!?,])"(?=\S)/gu) - count(text, /(?<=\S)"(?![\p{L}\p{N}])/gu) || count(text, /"/g) % 2;
  const opened = count(text, /(?<![\p{L}\p{N}])['‘](?=\S)/gu);
  const closed = count(text, /(?<=\S)['’](?![\p{L}\p{N}])/gu);
  const single = opened > closed ? 1 : opened === 0 && /[.!?,]['’]/.test(text) ? -1 : 0;
  const directed = count(text, /[“«„「『]/g) - count(text, /[”»」』]/g);
  return straight || directed || single || count(text, /[([（]/g) - count(text, /[)\]）]/g);
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
  for (const paragraph of paragraphs) {
    let quotation = 0;
    sentences(paragraph, lang).forEach((sentence, inParagraph) => {
      place += 1;
      const text = inParagraph === 0 ? sentence.replace(DATELINE, '') : sentence;
      const open = balance(text);
      const quoting = QUOTE_FIRST.test(text);
      const within = quotation > 0 && !quoting;
      quotation = open > 0 ? QUOTE_SENTENCES : open < 0 || !within ? 0 : quotation - 1;
      if (said.has(text) || open || within || !ENDED.test(text) || NO_PROSE.test(text) || words.notice?.test(text))
        return;
      said.add(text);
      const list = wordsOf(text);
      const length = readingLength(text, list);
      if (length < SHORTEST || length > LONGEST) return;
      found.push({
        text,
        words: list,
        length,
        place,
        leaning: leans(list, words),
        quoting,
      });
    });
  }
  return found;
}
