import type { Report } from '../engine/types.ts';
import { message, plural } from '../shared/i18n.ts';
import { el } from '../story/element.ts';

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
