import type { Report } from '../engine/types.ts';
import { language, message, plural } from '../shared/i18n.ts';
import { bdi, el, plain } from './element.ts';

/** Draws a story's title, standfirst, byline, date and reading time. */
export function drawHead(article: Report['article']): HTMLElement {
  const head = el('header', { class: 'story-head' }, el('h1', { class: 'title', dir: 'auto' }, plain(article.title)));
  if (article.standfirst) head.append(el('p', { class: 'standfirst', dir: 'auto' }, plain(article.standfirst)));
  const ours = { lang: message('locale_code'), dir: message('locale_dir') };
  const facts: Node[] = [];
  if (article.byline) facts.push(bdi(article.byline));
  const date = article.published && formatDate(article.published);
  if (date) facts.push(el('time', { datetime: article.published, ...ours }, date));
  if (article.minutes > 0)
    facts.push(el('bdi', ours, plural('reading_time', Math.max(1, Math.round(article.minutes)))));
  if (facts.length > 0) head.append(el('p', { class: 'facts' }, ...facts.map((fact) => el('span', {}, fact))));
  return head;
}

/** An ISO 8601 date as the reader's language writes it, with the time of day where it is known; else undefined. */
export function formatDate(iso: string): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return new Intl.DateTimeFormat(language(), {
    dateStyle: 'medium',
    // A day without a time is that day everywhere; JavaScript reads it as midnight in Greenwich.
    ...(isDay ? { timeZone: 'UTC' } : { timeStyle: 'short' }),
  }).format(date);
}
