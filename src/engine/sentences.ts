import { lettered } from './alphabet.ts';
import { countBelow } from './sorted.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

/** A run of marks that can end a sentence, in any script. */
const MARKS = /[.!?…]+|[。！？｡]+|[।॥۔؟։።။។]+/gu;
const SPACE = /\s+/g;
const CLOSERS = /[)\]}”’»›」』）》]/;
const LETTER = lettered(String.raw`[\p{L}\p{N}]`);
/** Marks of scripts that write a space after them. */
const SPACED = /^[.!?…]/;
/** A particle after a quotation in Japanese. */
const HIRAGANA = /^[\u3041-\u3096\u309d-\u309f]/;
const WONDERING = /[？！]$/;
const QUOTE_OPENS = /^[“‘"「『《（(]/;
const END_WITHOUT_SPACE = lettered(String.raw`[\p{Ll}\d)"”»][.!?]["'”’»]?$`);
const OPENING_WORD = lettered(String.raw`^["“«]?[\p{Lu}][\p{Ll}]* `);
/** A dash may part a quotation from the one who speaks. */
const SMALL_WORD = lettered(String.raw`^(?:[—–-] ?)?[\p{Ll}](?![\p{Ll}]*[\p{Lu}])`);
const ASIDE = lettered(String.raw`^\([^)]*\)(?:[,.;]| [\p{Ll}])`);
const LAST_WORD = lettered(String.raw`(?:^|[\s"'“‘’«([-])([\p{L}\p{M}\p{N}.&]+)\.$`);
const QUOTED_CAPITAL = lettered(String.raw`^["'“‘«‹„‚¿¡][\p{Lu}]`);
const FIRST_WORD = lettered(String.raw`[\p{L}\p{M}\p{N}]+`);
const NUMBER = lettered(String.raw`^[\p{N}]+$`);
const NUMBER_FIRST = lettered(String.raw`^[\p{N}]`);
const CAPITAL = lettered(String.raw`^[\p{Lu}]$`);
const INITIAL_FIRST = lettered(String.raw`^[\p{Lu}]\.`);
/** One letter of a script without capitals: Hebrew, Arabic, the scripts of India. */
const LONE_LETTER = /^[\u05d0-\u05ea\u0621-\u064a\u0904-\u0d7f]$|^[\u0904-\u0d7f][\u0900-\u0903\u093a-\u094f]+$/;
/** What is written without a vowel is no word: "Bd. Carnot", "Jg. 1960"; and German shortens "staatlich" to "staatl.". */
const SHORTENED = /^[b-df-hj-np-tv-xzß]{2,}$|[bdfgkpstz]l$/i;
const AFTER_NUMBER = lettered(String.raw`[\p{N}] [^ ]+$`);
const GOES_ON = /^[,;:]/;
/** An aside in brackets is no longer than this before and after. */
const ASIDE_LENGTH = 200;
const IS_LETTER = lettered(String.raw`[\p{L}]`);
const NICKNAME = lettered(String.raw`^["“][\p{L}]+["”]`);
const DOTTED = lettered(String.raw`^([\p{L}][\p{M}]*\.)+[\p{L}][\p{M}]*$`);

/** Of a long sentence this much is looked at, from its end. */
const TAIL = 200;
const BEFORE_WORD = /[\s"'“‘’«([-]/;
const SINGLE_OPENED = /[\s(]'/g;

/**
 * Splits text into sentences, in order; white space is collapsed, nothing else changes.
 * Works in any script; a language with a word list is split more surely (abbreviations, ordinals).
 */
export function sentences(text: string, lang?: string): string[] {
  const words = vocabulary(lang);
  const flat = text.replace(SPACE, ' ').trim();
  const quotes = new Quotes(flat);
  const found: string[] = [];
  let start = 0;
  for (const match of flat.matchAll(MARKS)) {
    const stop = match.index + match[0].length;
    if (stop <= start) continue;
    const end = close(flat, start, stop, quotes);
    if (!ends(flat, start, end, match[0], end > stop, words)) continue;
    found.push(flat.slice(start, end).trim());
    start = end;
  }
  const rest = flat.slice(start).trim();
  if (LETTER(rest).test(rest)) found.push(rest);
  else if (rest && found.length) found[found.length - 1] += ` ${rest}`;
  return found;
}

/** Where a text has quotes that open and close alike; looked for when they are first asked for. */
class Quotes {
  private readonly text: string;
  private double: number[] | undefined;
  private opened: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the double quotes between two places leave one open. */
  isOpen(from: number, to: number): boolean {
    this.double ??= places(this.text, /"/g);
    return (countBelow(this.double, to) - countBelow(this.double, from)) % 2 === 1;
  }

  /** Whether a single quote opens between two places. */
  hasOpened(from: number, to: number): boolean {
    if (this.text[from] === "'") return true;
    this.opened ??= places(this.text, SINGLE_OPENED);
    return countBelow(this.opened, to - 1) > countBelow(this.opened, from);
  }
}

const places = (text: string, pattern: RegExp): number[] => Array.from(text.matchAll(pattern), ({ index }) => index);

/** Where the sentence ends when the quotes and brackets that close after its mark are taken in. */
function close(text: string, start: number, stop: number, quotes: Quotes): number {
  let end = stop;
  for (;;) {
    const spaced = text[end] === ' ' ? end + 1 : end;
    const apart = spaced > end;
    const char = text[spaced] ?? '';
    const free = (text[spaced + 1] ?? ' ') === ' ';
    if (char === '"') {
      const open = quotes.isOpen(apart && free ? 0 : start, spaced);
      if (!(free ? open || !apart : open && !apart)) return end;
    } else if (char === "'" || char === '“' || char === '«') {
      if (apart || !(free || (char === "'" && quotes.hasOpened(start, stop)))) return end;
    } else if (!CLOSERS.test(char) || (apart && (char !== '»' || opensGerman(text, spaced)))) return end;
    end = spaced + 1;
  }
}

/** Whether an angled quote points at the word that follows, as German ones do that open. */
function opensGerman(text: string, place: number): boolean {
  const next = text[place + 1] ?? '';
  return IS_LETTER(next).test(next);
}

/** Whether a sentence ends at `end`, where it closes with `mark` (and quotes, if `closed`). */
function ends(text: string, start: number, end: number, mark: string, closed: boolean, words: Vocabulary): boolean {
  const after = text.slice(end, end + 60);
  const next = after.trimStart();
  if (!LETTER(next).test(next)) return false;
  // Marks of scripts that write no space. After a quotation a particle goes on in Japanese; a question mark in it decides nothing.
  if (!SPACED.test(mark)) return !closed || (!HIRAGANA.test(next) && (!WONDERING.test(mark) || QUOTE_OPENS.test(next)));
  // A space was forgotten: "… in May.The club". Names of sites and files have none either.
  if (next === after) {
    const last = text.slice(Math.max(start, end - 4), end);
    return END_WITHOUT_SPACE(last).test(last) && OPENING_WORD(next).test(next);
  }
  if (SMALL_WORD(next).test(next) || GOES_ON.test(next) || isInBrackets(text, start, end)) return false;
  if (next[0] === '(' && ASIDE(next).test(next)) return false;
  if (closed && mark !== '.') return !words.speech?.test(next);
  if (mark !== '.' || closed) return true;
  let before = text.slice(Math.max(start, end - TAIL), end);
  if (!BEFORE_WORD.test(before)) before = text.slice(start, end);
  const last = LAST_WORD(before).exec(before)?.[1];
  return !last || !continues(last, next, before, words);
}

/** Whether the full stop after the word `last` belongs to the word and not to the sentence. */
function continues(last: string, next: string, before: string, words: Vocabulary): boolean {
  // "EST" is not "est.", "45 m." not "M. Dupont": a letter alone, and capitals alone, stand in the lists as they are written.
  const word = last.length === 1 || last === last.toUpperCase() ? last : last.toLowerCase();
  const quote = QUOTED_CAPITAL(next).test(next);
  const isFresh = () => words.opening.has(FIRST_WORD(next).exec(next)?.[0].toLowerCase() ?? '');
  if (NUMBER(last).test(last))
    return before.length === last.length + 1 || (words.ordinals && last.length < 3 && !isFresh());
  if (words.numbered.has(word) && NUMBER_FIRST(next).test(next)) return true;
  if (words.before.has(word)) return true;
  // An initial; a nickname may follow it: Joseph R. "Joe" Biden.
  if (CAPITAL(last).test(last)) return quote ? NICKNAME(next).test(next) : INITIAL_FIRST(next).test(next) || !isFresh();
  if (LONE_LETTER.test(last)) return true;
  return (words.either.has(word) || DOTTED(last).test(last) || isShortened(word, before)) && !isFresh() && !quote;
}

/** Whether a word is an abbreviation by its looks, and not a unit: "80 kg." */
function isShortened(word: string, before: string): boolean {
  const looks = word.length === 1 ? word !== word.toUpperCase() : SHORTENED.test(word) && word !== word.toUpperCase();
  return looks && !AFTER_NUMBER(before).test(before);
}

/** Whether brackets that the sentence opened on its way are open at `end`, and close soon. */
function isInBrackets(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start + 2, end - ASIDE_LENGTH), end);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  return /^[^()]*\)/.test(text.slice(end, end + ASIDE_LENGTH));
}
