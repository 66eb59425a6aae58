/** The language alone of a BCP 47 tag: "pt" of "pt-BR", and "no" of both ways to write Norwegian. */
export const primaryOf = (tag: string): string =>
  tag
    .toLowerCase()
    .replace(/[^a-z].*$/s, '')
    .replace(/^n[bn]$/, 'no');
