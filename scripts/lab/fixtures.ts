import { readFileSync } from 'node:fs';

/** The source of `test/pages/<slug>`, its author's labels included. */
export function fixtureSource(slug: string): string {
  return readFileSync(`test/pages/${slug}/page.html`, 'utf8');
}

/** A fixture as a site serves it. */
export function fixturePage(slug: string): string {
  return withoutLabels(fixtureSource(slug));
}

/** A page without its author's labels, and without the spans that only bore one. */
export function withoutLabels(html: string): string {
  return html
    .replace(/<span(?: data-(?:label|field)="[^"]*")+>(.*?)<\/span>/gs, '$1')
    .replace(/ data-(?:label|field)="[^"]*"/g, '');
}
