import type { Report } from '../engine/types.ts';
import { language, message, plural } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import { el } from '../story/element.ts';
import { browserSummarizer } from '../story/summarizer.ts';
import { modelSummary } from './model-summary.ts';

/** What the reader chose for summaries. */
export type SummaryChoice = Pick<Settings, 'summaryForm' | 'summarySentences' | 'browserModel'>;

/**
 * Draws the summary: sentences of the article, each a button that shows it in the page, as points or as running text; or
 * what the browser's own model writes, where the reader wants it. Undefined when there is none.
 */
export function drawSummary(
  report: Report,
  choice: SummaryChoice,
  highlight: (sentence: string) => void,
): { element: HTMLElement; leave(): void } | undefined {
  if (report.summary.length === 0) return undefined;
  const { state, paragraphsShown } = report.extent;
  const { lang } = report.article;
  const form = choice.summaryForm;
  const cut = state === 'cut';
  const label = el(
    'p',
    { class: 'label' },
    cut ? plural('summary_label_cut', paragraphsShown) : message('summary_label'),
  );
  const sentences = report.summary.map((sentence) => {
    const button = sentenceButton(sentence, form);
    button.addEventListener('click', () => highlight(sentence));
    return form === 'points' ? el('li', { dir: 'auto' }, button) : el('li', {}, button, ' ');
  });
  const list = el('ul', { class: form, lang, role: 'list', dir: form === 'points' ? undefined : 'auto' }, ...sentences);
  const heading = el('h2', { id: 'summary-heading' }, message('summary_heading'));
  const wish = { lang, otherwise: language(), form, sentences: choice.summarySentences };
  const model = choice.browserModel
    ? modelSummary(report, form, browserSummarizer(wish), { label, list })
    : { elements: [], leave() {} };
  const element = el(
    'section',
    { class: 'summary', 'aria-labelledby': 'summary-heading' },
    el('div', { class: 'said' }, heading, label),
    list,
    ...model.elements,
  );
  return { element, leave: model.leave };
}

/** In running text a sentence must break between lines, which a button cannot. */
function sentenceButton(sentence: string, form: SummaryChoice['summaryForm']): HTMLElement {
  const title = message('summary_show');
  if (form === 'points') return el('button', { class: 'point', type: 'button', dir: 'auto', title }, sentence);
  const element = el('span', { class: 'sentence', role: 'button', tabindex: 0, title }, sentence);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault(); // the space bar would scroll
    element.click();
  });
  return element;
}
