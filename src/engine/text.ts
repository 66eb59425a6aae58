import { isPlain, lettered } from './alphabet.ts';

export { lettered } from './alphabet.ts';

/** Scripts that put no space between words. */
export const SPACELESS = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const APOSTROPHE = /[’‘ʼ`´]/g;
const BETWEEN_WORDS = lettered(String.raw`[^\p{L}\p{M}\p{N}']+`);
const COMBINING = /[\u0300-\u036f\u064b-\u065f\u0900-\u097f]/;
/** The dot that lower-casing leaves beside a Turkish i, and what Arabic writes or leaves out at will: vowel marks, tatweel. */
const OPTIONAL_MARKS = /[\u0307\u0640\u064b-\u065f]/g;
const ZERO_WIDTH = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const SPACE = /\s+/g;

/** Text as it reads: white space collapsed, zero-width characters and soft hyphens removed. */
export const clean = (text: string): string => text.replace(ZERO_WIDTH, '').replace(SPACE, ' ').trim();

/** How a text ends that is cut off: "And then the …", "And then […]". */
export const BREAKS_OFF = /(?:…|\.\.\.)\]?\s*$/;

/** A text's words: lower case, apostrophes as `'`, punctuation left out; one character each in scripts without spaces. */
export function wordsOf(text: string): string[] {
  if (isPlain(text)) return split(text.toLowerCase());
  const composed = COMBINING.test(text) ? text.normalize('NFC') : text;
  const words = split(composed.toLowerCase().replace(OPTIONAL_MARKS, ''));
  return SPACELESS.test(text) ? words.flatMap((word) => (SPACELESS.test(word) ? [...word] : word)) : words;
}

function split(text: string): string[] {
  const words = text.replace(APOSTROPHE, "'").split(BETWEEN_WORDS(text));
  if (words[0] === '') words.shift();
  if (words.at(-1) === '') words.pop();
  return words;
}

/** Neighbouring words, joined by a space. */
export function pairsOf(words: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let i = 1; i < words.length; i += 1) pairs.push(`${words[i - 1]} ${words[i]}`);
  return pairs;
}
