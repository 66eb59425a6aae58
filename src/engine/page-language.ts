import * as dom from './dom.ts';

const RTL = /^(?:ar|he|iw|fa|ur|ps|yi|dv|ug|sd|ckb)\b/i;
const TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/;

/** The nearest value of an attribute on an element or around it. */
function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = dom.parentElement(at)) {
    const value = dom.attribute(at, name);
    if (value) return value;
  }
  return null;
}

/** The story's language as a BCP 47 tag: what the markup around the headline says, else the first usable of `declared`. */
export function language(
  document: Document,
  headline: Element | undefined,
  declared: readonly (string | undefined)[],
): string | undefined {
  const around = headline ?? dom.body(document);
  return [around && inherited(around, 'lang'), ...declared]
    .map((source) => source?.trim() ?? '')
    .find((source) => TAG.test(source))
    ?.replaceAll('_', '-');
}

/** The story's direction: what the markup around the headline says, else the usual one of its language. */
export function direction(
  document: Document,
  headline: Element | undefined,
  lang: string | undefined,
): 'ltr' | 'rtl' | undefined {
  const around = headline ?? dom.body(document);
  const said = around ? inherited(around, 'dir')?.toLowerCase() : undefined;
  if (said === 'rtl' || said === 'ltr') return said;
  return lang === undefined ? undefined : RTL.test(lang) ? 'rtl' : 'ltr';
}
