import type { Report } from '../engine/types.ts';
import { message, messageNodes, plural } from '../shared/i18n.ts';
import { linkAddress } from '../story/address.ts';
import { bdi, el } from '../story/element.ts';

/** Draws the summary: sentences of the article, each a button that shows it in the page. Undefined when there is none. */
export function drawSummary(report: Report, highlight: (sentence: string) => void): HTMLElement | undefined {
  if (report.summary.length === 0) return undefined;
  const { state, paragraphsShown } = report.extent;
  const label = state === 'cut' ? plural('summary_label_cut', paragraphsShown) : message('summary_label');
  const sentences = report.summary.map((sentence) => {
    const button = el('button', { type: 'button', dir: 'auto', title: message('summary_show') }, sentence);
    button.addEventListener('click', () => highlight(sentence));
    return el('li', { dir: 'auto' }, button);
  });
  return el(
    'section',
    { class: 'summary', 'aria-labelledby': 'summary-heading' },
    el(
      'div',
      { class: 'said' },
      el('h2', { id: 'summary-heading' }, message('summary_heading')),
      el('p', { class: 'label' }, label),
    ),
    el('ul', { lang: report.article.lang }, ...sentences),
  );
}

/** Draws what the publisher keeps for subscribers, with the way to it. Undefined unless the story is cut. */
export function drawCut(report: Report, outlet: string): HTMLElement | undefined {
  const { state, paragraphsShown, wordsDeclared } = report.extent;
  if (state !== 'cut') return undefined;
  const note = el('p', { class: 'cut' }, plural('cut', paragraphsShown));
  if (wordsDeclared) note.append(' ', plural('cut_words', wordsDeclared));
  const href = linkAddress(report.url);
  if (href) note.append(' ', outletLink(href, 'cut_link', outlet));
  return note;
}

/** Draws the outlet's own support link, found in an appeal that was hidden. Undefined when there is none. */
export function drawSupport(report: Report, outlet: string): HTMLElement | undefined {
  const href = report.support && linkAddress(report.support.url, report.url);
  if (!href) return undefined;
  return el(
    'p',
    { class: 'support' },
    outletLink(href, 'support', outlet),
    el('span', {}, ...messageNodes('support_note', bdi(outlet))),
  );
}

function outletLink(href: string, key: 'cut_link' | 'support', outlet: string): HTMLElement {
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...messageNodes(key, bdi(outlet)));
}
