import { lettered } from './alphabet.ts';
import { clean } from './text.ts';

/** Named references that no rule below covers. */
const NAMED = new Map(
  (
    'amp& lt< gt> quot" apos\' ndash– mdash— hellip… lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» ' +
    'bull• middot· euro€ pound£ copy© reg® trade™ deg° sect§ iexcl¡ iquest¿ times× szligß aeligæ AEligÆ oslashø OslashØ'
  )
    .split(' ')
    .map((entry): [string, string] => [entry.slice(0, -1), entry.slice(-1)]),
).set('nbsp', ' ');
/** `&eacute;` is e with a combining acute, and so on. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};
const REFERENCE =
  /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([A-Za-z]{2,7}\d{0,2}));/g;
const INLINE_TAG = /<\/?(?:a|abbr|b|cite|em|font|i|mark|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;
const TAG = /<[!/]?[A-Za-z-][^<>]*>/g;

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/** Character references as characters; unknown ones stay as they are. */
function decode(text: string): string {
  return text.replace(
    REFERENCE,
    (all, decimal?: string, hex?: string, letter?: string, mark?: string, name?: string) => {
      if (decimal) return character(Number.parseInt(decimal, 10));
      if (hex) return character(Number.parseInt(hex, 16));
      if (letter && mark) return (letter + MARKS[mark]).normalize('NFC');
      return NAMED.get(name ?? '') ?? all;
    },
  );
}

/** What a reader would see of text that may be encoded, even twice, and may hold markup. Never parsed as a document. */
export function plainText(source: string): string {
  let text = source;
  for (let round = 0; round < 2 && text.includes('&'); round += 1) text = decode(text);
  if (text.includes('<')) text = text.replace(INLINE_TAG, '').replace(TAG, ' ');
  return clean(text);
}

const NO_LETTERS = lettered(String.raw`[^\p{L}\p{N}]+`, 'g');
/** What text does not hold whose letters lose no more than accents, and the letters from \xe0 on without them. */
const NOT_WESTERN = /[\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\u0100-\u1fff\u2070-\u20ab\u20ad-\uffff]/;
const ACCENTED = /[\xe0-\xff]/g;
const BARE = 'aaaaaaæceeeeiiiiðnooooo÷øuuuuyþy';

/** Letters and digits alone, lower case, without accents: what two texts are compared by. */
export function fold(text: string): string {
  if (NOT_WESTERN.test(text)) {
    const bare = text.normalize('NFKD').toLowerCase();
    return bare.replace(NO_LETTERS(bare), '');
  }
  const small = text.toLowerCase().replace(ACCENTED, (letter) => BARE[letter.charCodeAt(0) - 0xe0]!);
  return small.replace(NO_LETTERS(small), '');
}
