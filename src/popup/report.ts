import type { ReportedHidden } from '../engine/types.ts';
import { browser } from '../shared/browser.ts';
import { message } from '../shared/i18n.ts';
import { el, plain } from '../story/element.ts';
import { glyph } from '../story/glyph.ts';
import { button } from '../story/menu.ts';
import { copy } from '../story/take-along.ts';
import type { StoryReport } from './tab.ts';

const OPENING_LENGTH = 60;

/**
 * What a reader can paste into a report of a mistake: what was hidden and why, how each part that was kept begins, which
 * versions. Of the reader's browsing it holds this page alone, its address without query and fragment. Its words are for
 * those who mend, the same in every language.
 */
export function reportText({ report, active, why, states }: StoryReport): string {
  const { article, extent, hidden, url } = report;
  const kept = article.readingText.split('\n').filter((line) => line.trim() !== '');
  return [
    `clearstory: ${browser.runtime.getManifest().version}`,
    `browser: ${navigator.userAgent}`,
    `page: ${bare(url)}`,
    `language: ${article.lang ?? '?'}`,
    `extent: ${[extent.state, ...extent.evidence].join(', ')}; words ${article.words}`,
    `active: ${active}${why ? `, ${why}` : ''}`,
    `hidden: ${hidden.length}`,
    ...hidden.flatMap((item) => hiddenLines(item, states[item.id] ?? 'hidden')),
    `kept: ${kept.length}`,
    ...kept.map((line) => `- ${opening(line)}`),
  ].join('\n');
}

function hiddenLines({ label, confidence, words, evidence, opening: text }: ReportedHidden, state: string): string[] {
  return [
    `- ${label} ${Math.round(confidence * 100)} %, words ${words}, ${state}: ${opening(text)}`,
    ...evidence.map(({ family, signal, strength, excerpt }) =>
      [`  - ${family} ${signal} ${strength.toFixed(2)}`, ...(excerpt ? [opening(excerpt)] : [])].join(' '),
    ),
  ];
}

function opening(text: string): string {
  const line = plain(text);
  return `“${line.length > OPENING_LENGTH ? `${line.slice(0, OPENING_LENGTH)}…` : line}”`;
}

/** An address without what may be the reader's own: query, fragment, name and password. */
function bare(url: string): string {
  if (!URL.canParse(url)) return '?';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** The report, folded away: shown in full before it can be copied, and made anew each time that it is opened. */
export function reportSection(told: () => StoryReport): HTMLElement {
  const text = el('textarea', { readonly: true, rows: 12, dir: 'ltr', spellcheck: 'false' });
  text.setAttribute('aria-label', message('report_label'));
  const copyIt = button(message('report_copy'), 'copy');
  copyIt.addEventListener('click', () => copy(text.value));
  const section = el(
    'details',
    { class: 'report' },
    el('summary', {}, el('span', {}, message('report_heading')), glyph('down')),
    el('p', {}, message('report_text')),
    text,
    copyIt,
  );
  section.addEventListener('toggle', () => {
    if (section.open) text.value = reportText(told());
  });
  return section;
}
