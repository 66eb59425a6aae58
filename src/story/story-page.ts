import type { Report } from '../engine/types.ts';
import { link } from './address.ts';
import { drawTree } from './draw.ts';
import { el, plain } from './element.ts';
import { drawHead } from './head.ts';
import { languageTag } from './language-tag.ts';
import { sourceLine } from './text.ts';

/** The saved page's own style. It holds no character that XML writes otherwise. */
const STYLE = `
body { max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.125rem/1.6 Georgia, serif; color: #1d2328; background: #fff }
h1, h2, h3 { line-height: 1.2 } img { max-width: 100%; height: auto } figure { margin: 2rem 0 }
figcaption, .facts, .source { color: #555e66; font: 0.875rem/1.5 system-ui, sans-serif } .facts span, .facts time { margin-inline-end: 1em }
blockquote { margin: 1.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #c9c5ba } pre, .table { overflow: auto }
table { border-collapse: collapse } th, td { padding: 0.3rem 0.6rem; border: 1px solid #c9c5ba; text-align: start }
@media (prefers-color-scheme: dark) { body { color: #e6e4df; background: #16191c } figcaption, .facts, .source { color: #a3abb2 } a { color: #8ccfe0 } }
`;

/** The story as a web page in one file. Its pictures stay where the publisher has them. */
export function storyPage(article: Report['article'], outlet: string): string {
  const page = document.implementation.createHTMLDocument(plain(article.title));
  page.documentElement.lang = languageTag(article.lang) ?? '';
  page.documentElement.dir = article.dir ?? 'auto';
  page.head.prepend(el('meta', { charset: 'utf-8' }));
  page.head.append(
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('style', {}, STYLE),
  );
  const source = el(
    'p',
    { class: 'source' },
    `${sourceLine(article, outlet)} `,
    link(article.url, undefined, article.url),
  );
  page.body.append(el('article', {}, drawHead(article), drawTree(article.tree, article.url)), source);
  return new XMLSerializer().serializeToString(page);
}
