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

const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

/** What a page writes where it names an element, unsplit. */
export function namesOf(element: Element, tag: string): string {
  // Custom elements name themselves.
  let all = tag.includes('-') ? tag : '';
  if (!hasAttributes(element)) return all;
  for (const name of NAMED) {
    const value = attribute(element, name);
    if (value) all += ` ${value.length > MAX_LENGTH ? value.slice(0, MAX_LENGTH) : value}`;
  }
  return all;
}

/** Names split at delimiters, digits and capitals; what is no word is left in. */
export const tokensOf = (names: string): string[] => names.replace(CAMEL, '$1 $2').toLowerCase().split(DELIMITER);
