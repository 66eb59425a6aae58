/** Scripts that put no space between words. */
export const SPACELESS = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const APOSTROPHE = /[’‘ʼ`´]/g;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}']+/u;
const COMBINING = /[\u0300-\u036f\u064b-\u065f\u0900-\u097f]/;
/** The dot that lower-casing leaves beside a Turkish i, and what Arabic writes or leaves out at will: vowel marks, tatweel. */
const OPTIONAL_MARKS = /[\u0307\u0640\u064b-\u065f]/g;
const ZERO_WIDTH = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const SPACE = /\s+/g;

/** Text as it reads: white space collapsed, zero-width characters and soft hyphens removed. */
export const clean = (text: string): string => text.replace(ZERO_WIDTH, '').replace(SPACE, ' ').trim();

/** A text's words: lower case, apostrophes as `'`, punctuation left out; one character each in scripts without spaces. */
export function wordsOf(text: string): string[] {
  const composed = COMBINING.test(text) ? text.normalize('NFC') : text;
  const words = composed.toLowerCase().replace(OPTIONAL_MARKS, '').replace(APOSTROPHE, "'").split(BETWEEN_WORDS);
  if (words[0] === '') words.shift();
  if (words.at(-1) === '') words.pop();
  return SPACELESS.test(text) ? words.flatMap((word) => (SPACELESS.test(word) ? [...word] : word)) : words;
}
