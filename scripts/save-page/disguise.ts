import { ADDRESS_WORDS } from '../../src/engine/address-words.ts';
import { FUNCTION_WORDS } from '../../src/engine/function-words.ts';
import { NAMES } from '../../src/engine/names.ts';
import type { PhrasePack } from '../../src/engine/phrases/phrase-pack.ts';
import { SPACELESS } from '../../src/engine/text.ts';

/** Letters to write words with, by the kind of letter that they take the place of; case is kept. */
const POOLS: readonly (readonly [RegExp, string])[] = [
  [/[aeiouyà-æè-ïò-öø-ýąęıőœűůů]/, 'aeiou'],
  [/\p{Script=Latin}/u, 'bcdfghklmnprstvw'],
  [/[аеёиоуыэюяєії]/, 'аеиоуя'],
  [/\p{Script=Cyrillic}/u, 'бвгдзклмнпрстх'],
  [/\p{Script=Greek}/u, 'αεικλμνοπρστυ'],
  [/\p{Script=Hebrew}/u, 'אבגדהולמנפקרשת'],
  [/\p{Script=Arabic}/u, 'ابتدرسعفقكلمني'],
  [/\p{Script=Devanagari}/u, 'कगतदनपबमरलसह'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자하고노도로'],
  [/\p{Script=Hiragana}/u, 'かきくさしすたちつなにみ'],
  [/\p{Script=Katakana}/u, 'カキクサシスタチツナニミ'],
  [/\p{Script=Han}/u, '山川田石木水火土竹米糸車門雨'],
  [/\p{Script=Thai}/u, 'กคงจชดตนบมรลวส'],
];
const WORD = /[\p{L}\p{M}’']+|\p{N}+/gu;
const NAME = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;
const ADDRESS_PART = /[\p{L}\p{M}]+|\d+/gu;
/** A word's disguise depends on at most this many of its first letters at each place. */
const PREFIX = 6;
const YEAR = /^(?:19|20)\d\d$/;
/** What marks money, and what the web calls itself. */
const OTHERS = 'kr zł kč chf eur usd gbp ft http https www com org net html htm php index s t';

const months = (lang: string): string[] =>
  ['long', 'short'].flatMap((month) => {
    const names = new Intl.DateTimeFormat(lang, { month: month as 'long' | 'short', day: 'numeric' });
    return Array.from(
      { length: 12 },
      (_, at) => names.formatToParts(new Date(2000, at, 1)).find(({ type }) => type === 'month')?.value ?? '',
    ).map((name) => name.toLowerCase().replace('.', ''));
  });

/**
 * Puts words of equal length in the place of a page's words: the same for the same, alike for words that begin alike, so
 * that what coheres still does. What the engine's lists know stays, for heuristics look for it: phrases, function words,
 * names of parts, words in addresses; so do months, short numbers and years.
 */
export class Disguise {
  private readonly seed: number;
  private readonly kept: Set<string>;
  private readonly stems: string[];
  private readonly anywhere: RegExp | undefined;

  constructor(packs: readonly PhrasePack[], seed: number) {
    this.seed = seed;
    const lists = packs.flatMap(({ phrases }) => Object.values(phrases));
    const phrases = lists.flatMap((list) => list.split(',').map((phrase) => phrase.replace('=', '').trim()));
    const common = packs.flatMap(({ lang }) => (FUNCTION_WORDS[lang] ?? '').split(' '));
    const words = [...common, ...phrases.flatMap((phrase) => phrase.split(/[\s']+/))];
    this.stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    const names = [...Object.values(NAMES), ...Object.values(ADDRESS_WORDS), OTHERS].flatMap((list) => list.split(' '));
    this.kept = new Set([...words, ...names, ...packs.flatMap(({ lang }) => months(lang))]);
    const spaceless = phrases.filter((phrase) => SPACELESS.test(phrase)).sort((a, b) => b.length - a.length);
    this.anywhere = spaceless.length > 0 ? new RegExp(`(${spaceless.join('|')})`) : undefined;
  }

  /** A text, its words disguised; punctuation, spaces and case as they were. */
  text(text: string): string {
    const pieces = this.anywhere ? text.split(this.anywhere) : [text];
    return pieces.map((piece, at) => (at % 2 === 1 ? piece : piece.replace(WORD, (word) => this.words(word)))).join('');
  }

  /** A class, an id or the like, cut where the engine cuts it. */
  name(name: string): string {
    return name.replace(NAME, (word) => this.word(word));
  }

  /** An address: hosts end in `.example`, queries lose their values, `own` is put in place of the page's own host. */
  address(address: string, own: string, to: string): string {
    const [, scheme = '', host = '', path = '', query = ''] =
      /^\s*([a-z][a-z0-9+.-]*:(?:\/\/)?|\/\/)?((?<=\/\/)[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(address) ?? [];
    if (/^(?:data|blob|javascript):/i.test(scheme)) return '';
    const disguise = (text: string) => text.replace(ADDRESS_PART, (part) => this.word(part));
    const bare = (name: string) =>
      name
        .toLowerCase()
        .replace(/^www\./, '')
        .replace(/:\d+$/, '');
    const labels = bare(host).split('.').slice(0, -1);
    const isOwn = bare(host) === own || bare(host).endsWith(`.${own}`);
    const place = host === '' ? '' : isOwn ? to : `${disguise(labels.join('.'))}.example`;
    const keys = query.replace(/=[^&]*/g, '=');
    return `${scheme}${place}${disguise(path)}${disguise(keys)}`;
  }

  private words(word: string): string {
    return word
      .split(/([’'])/)
      .map((part) => this.word(part))
      .join('');
  }

  private word(word: string): string {
    const lower = word.toLowerCase();
    if (/^\p{N}/u.test(word)) return this.number(word);
    if (this.kept.has(lower) || this.stems.some((stem) => lower.startsWith(stem))) return word;
    return Array.from(word, (letter, at) =>
      this.letter(letter, lower.slice(Math.max(0, at + 1 - PREFIX), at + 1)),
    ).join('');
  }

  private letter(letter: string, context: string): string {
    const lower = letter.toLowerCase();
    const pool = Array.from(POOLS.find(([kind]) => kind.test(lower))?.[1] ?? letter);
    const other = pool[this.hash(SPACELESS.test(letter) ? letter : context) % pool.length] ?? letter;
    return lower === letter ? other : other.toUpperCase();
  }

  private number(digits: string): string {
    if (digits.length < 3 || YEAR.test(digits)) return digits;
    return Array.from(digits, (_, at) => String((this.hash(digits.slice(0, at + 1)) % 9) + 1)).join('');
  }

  private hash(text: string): number {
    let hash = this.seed;
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
    return (hash ^ (hash >>> 13)) >>> 0;
  }
}
