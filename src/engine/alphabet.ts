/**
 * Patterns over letters. A pattern with Unicode properties takes milliseconds to make ready, which on a page's first
 * reading is most of the reading's time. Nearly all text is plain: Latin or Cyrillic letters, digits, and marks and
 * symbols that are neither. For it a pattern with ranges says the same.
 */

/** What the properties stand for in plain text. `M` is the mark that makes a sign an emoji. */
const LETTERS = 'a-zA-Z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u017e\\u0400-\\u045f\\u0490\\u0491';
const NUMBERS = '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe';
const NOT_PLAIN =
  /[\u0130\u017f-\u03ff\u0460-\u048f\u0492-\u1fff\u2070-\u209f\u20c0-\u2115\u2117-\u2121\u2123-\u218f\u2460-\u24ff\u2776-\u2793\u2800-\ud83b\ud83f-\udbff\udd00-\udd0c\udff0-\udff9\ue000-\ufe0e\ufe10-\uffff]/;

let cases: { Lu: string; Ll: string } | undefined;

/** Capitals and small letters, which take turns in Latin's extension. */
function inCases(): { Lu: string; Ll: string } {
  if (cases) return cases;
  let Lu = 'A-Z\\xc0-\\xd6\\xd8-\\xde\\u0400-\\u042f\\u0490';
  let Ll = 'a-z\\xb5\\xdf-\\xf6\\xf8-\\xff\\u0430-\\u045f\\u0491';
  for (let code = 0x100; code < 0x17f; code += 1) {
    const letter = String.fromCharCode(code);
    if (letter === letter.toLowerCase()) Ll += letter;
    else Lu += letter;
  }
  cases = { Lu, Ll };
  return cases;
}

/** Whether a text is plain. */
export const isPlain = (text: string): boolean => !NOT_PLAIN.test(text);

/**
 * A pattern over letters, ready when it is first needed: gives the expression that fits a text. `\p{L}`, `\p{Lu}`,
 * `\p{Ll}`, `\p{M}` and `\p{N}` stand in brackets in its source.
 */
export function lettered(source: string, flags = ''): (text: string) => RegExp {
  let plain: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (NOT_PLAIN.test(text)) {
      full ??= new RegExp(source, `${flags}u`);
      return full;
    }
    plain ??= new RegExp(source.replace(/\\p\{(\w+)\}/g, rangesOf), flags);
    return plain;
  };
}

function rangesOf(_: string, property: string): string {
  if (property === 'L') return LETTERS;
  if (property === 'N') return NUMBERS;
  if (property === 'M') return '\\ufe0f';
  return property === 'Lu' ? inCases().Lu : inCases().Ll;
}
