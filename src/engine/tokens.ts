import { attribute } from './dom.ts';

/** Attributes in which templates name their parts. */
const NAMED = [
  'class',
  'id',
  'role',
  'aria-label',
  'data-component',
  'data-testid',
  'data-module',
  'data-type',
  'itemprop',
];
const CAMEL = /([a-z0-9])([A-Z])/g;
const DELIMITER = /[^a-z]+/;
/** Longer values are state or utility classes by the dozen, not names. */
const MAX_LENGTH = 300;

/** The names that a page gives an element, split at delimiters, digits and capitals. */
export function tokensOf(element: Element): string[] {
  let all = dashed(element.localName);
  for (const name of NAMED) {
    const value = attribute(element, name);
    if (value) all += ` ${value.slice(0, MAX_LENGTH)}`;
  }
  return all === ''
    ? []
    : all
        .replace(CAMEL, '$1 $2')
        .toLowerCase()
        .split(DELIMITER)
        .filter((token) => token.length > 1);
}

/** Custom elements name themselves. */
const dashed = (tag: unknown): string => (typeof tag === 'string' && tag.includes('-') ? tag : '');
