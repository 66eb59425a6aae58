import { readFileSync } from 'node:fs';

/** The source of `test/pages/<slug>`, its author's labels included. */
export function fixtureSource(slug: string): string {
  return readFileSync(`test/pages/${slug}/page.html`, 'utf8');
}

/** A fixture as a site serves it: the labels are gone, and so are the spans that only bore one. */
export function fixturePage(slug: string): string {
  return fixtureSource(slug)
    .replace(/<span(?: data-(?:label|field)="[^"]*")+>(.*?)<\/span>/gs, '$1')
    .replace(/ data-(?:label|field)="[^"]*"/g, '');
}
