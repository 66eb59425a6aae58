import { type Vocabulary, vocabulary } from './languages/index.ts';

/** A run of marks that can end a sentence, in any script. */
const MARKS = /[.!?…]+|[。！？｡]+|[।॥۔؟։።။។]+/gu;
const CLOSERS = /[)\]}”’»›」』）]/;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Splits text into sentences, in order; white space is collapsed, nothing else changes.
 * Works in any script; a language with a word list is split more surely (abbreviations, ordinals).
 */
export function sentences(text: string, lang?: string): string[] {
  const words = vocabulary(lang);
  const flat = text.replace(/\s+/g, ' ').trim();
  const found: string[] = [];
  let start = 0;
  for (const match of flat.matchAll(MARKS)) {
    const stop = match.index + match[0].length;
    if (stop <= start) continue;
    const end = close(flat, start, stop);
    if (!ends(flat.slice(start, end), match[0], flat.slice(end, end + 60), end > stop, words)) continue;
    found.push(flat.slice(start, end).trim());
    start = end;
  }
  const rest = flat.slice(start).trim();
  if (LETTER.test(rest)) found.push(rest);
  else if (rest && found.length) found[found.length - 1] += ` ${rest}`;
  return found;
}

/** Where the sentence ends when the quotes and brackets that close after its mark are taken in. */
function close(text: string, start: number, stop: number): number {
  let end = stop;
  for (;;) {
    const spaced = text[end] === ' ' ? end + 1 : end;
    const apart = spaced > end;
    const char = text[spaced] ?? '';
    const free = (text[spaced + 1] ?? ' ') === ' ';
    if (char === '"') {
      const open = (text.slice(apart && free ? 0 : start, spaced).split('"').length - 1) % 2 === 1;
      if (!(free ? open || !apart : open && !apart)) return end;
    } else if (char === "'" || char === '“' || char === '«') {
      if (apart || !(free || (char === "'" && /(^|[\s(])'/.test(text.slice(start, stop))))) return end;
    } else if (!CLOSERS.test(char) || (apart && char !== '»')) return end;
    end = spaced + 1;
  }
}

/** Whether a sentence ends between `before`, which closes with `mark` (and quotes, if `closed`), and `after`. */
function ends(before: string, mark: string, after: string, closed: boolean, words: Vocabulary): boolean {
  const next = after.trimStart();
  if (!LETTER.test(next)) return false;
  // Marks of scripts that write no space. In Japanese a particle after the quotation continues the sentence.
  if (/^[^.!?…]/.test(mark)) return !(closed && /^\p{Script=Hiragana}/u.test(next));
  // A space was forgotten: "… in May.The club". Names of sites and files have none either.
  if (next === after) return /[\p{Ll}\d)"”»][.!?]["'”’»]?$/u.test(before) && /^["“«]?\p{Lu}\p{Ll}* /u.test(next);
  if (/^\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(next)) return false;
  if (/^\([^)]*\)(?:[,.;]| \p{Ll})/u.test(next)) return false;
  if (closed && mark !== '.') return !words.speech?.test(next);
  if (mark !== '.' || closed) return true;
  const last = /(?:^|[\s"'“‘«([-])([\p{L}\p{M}\p{N}.&]+)\.$/u.exec(before)?.[1];
  return !last || !continues(last, next, before, words);
}

/** Whether the full stop after the word `last` belongs to the word and not to the sentence. */
function continues(last: string, next: string, before: string, words: Vocabulary): boolean {
  const word = last.toLowerCase();
  const quote = /^["'“‘«‹„‚¿¡]\p{Lu}/u.test(next);
  const fresh = words.opening.has(/[\p{L}\p{M}\p{N}]+/u.exec(next)?.[0].toLowerCase() ?? '');
  if (/^\p{N}+$/u.test(last)) return before.length === last.length + 1 || (words.ordinals && last.length < 3 && !fresh);
  if (words.numbered.has(word) && /^\p{N}/u.test(next)) return true;
  if (words.before.has(word)) return true;
  // An initial; a nickname may follow it: Joseph R. "Joe" Biden.
  if (/^\p{Lu}$/u.test(last)) return quote ? /^["“]\p{L}+["”]/u.test(next) : !fresh;
  return (words.either.has(word) || /^(\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(last)) && !fresh && !quote;
}
