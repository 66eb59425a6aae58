import type { Report } from '../engine/types.ts';
import { plain } from './element.ts';
import { formatDate } from './head.ts';

type Story = Report['article'];

/** Who wrote a story, where and when: what is known of it. */
export function sourceParts({ byline, published }: Story, outlet: string): string[] {
  return [byline, outlet, published && formatDate(published)].flatMap((part) => (part ? [plain(part)] : []));
}

/** The source in one line. */
export function sourceLine(article: Story, outlet: string): string {
  return sourceParts(article, outlet).join(' · ');
}

/** The story as plain text: title, standfirst, source and address, then the body, a blank line between blocks. */
export function storyText(article: Story, outlet: string): string {
  const { title, standfirst, url, text } = article;
  return `${[title, standfirst, sourceLine(article, outlet), url, text].filter(Boolean).join('\n\n')}\n`;
}

/** Words of a story as a quote with their source. */
export function storyQuote(article: Story, outlet: string, words: string): string {
  return `“${words}”\n— ${plain(article.title)}\n${sourceLine(article, outlet)}\n${article.url}\n`;
}

/** A file name's stem from a title: what no file system refuses, and no longer than 80 characters. */
export function fileStem(title: string): string {
  const stem = plain(title)
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  return (
    Array.from(stem)
      .slice(0, 80)
      .join('')
      .replace(/[. ]+$/, '') || 'story'
  );
}
