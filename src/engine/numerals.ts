/**
 * Whole numbers from 0 to 255 as text, one printable character each: unlike base64, text in which some numbers are common
 * compresses well.
 */
/** Past the dollar, which opens a placeholder in templates. */
const FIRST = 0x25;
/** The first character after ASCII's printable ones: past the soft hyphen, which editors lose. */
const BEYOND = 0xae;
const ASCII = 0x7f - FIRST;

/** The characters of some numbers. */
export const written = (numbers: readonly number[]): string =>
  String.fromCharCode(...numbers.map((n) => (n < ASCII ? FIRST + n : BEYOND + n - ASCII)));

/** The numbers that a text writes. */
export function numbersIn(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    numbers[i] = code < BEYOND ? code - FIRST : code - BEYOND + ASCII;
  }
  return numbers;
}

/** A number from -127 to 127 as one from 0 to 254, small ones first (zigzag). */
export const unsigned = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
export const signed = (n: number): number => (n & 1 ? -(n + 1) / 2 : n / 2);
