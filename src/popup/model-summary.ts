import type { Report } from '../engine/types.ts';
import { message, plural } from '../shared/i18n.ts';
import { el, plain } from '../story/element.ts';
import { languageTag } from '../story/language-tag.ts';
import { announce } from '../story/live.ts';
import { prepareShown } from '../story/model-download.ts';
import { modelPanel } from '../story/model-panel.ts';
import { type Summarizer, SummaryFailure } from '../story/summarizer.ts';

/** The summary that stands without the model, and the words above it. */
export interface OwnSummary {
  label: HTMLElement;
  list: HTMLElement;
}

/** What a model writes before a line where it was asked for points. */
const BULLET = /^\s*(?:[-*•–·]|\d+[.)])\s+/;

/**
 * Lets the browser's model write in place of the story's own sentences. They stand until it does, and wherever it does
 * not; then one line says why. `leave` stops it for good.
 */
export function modelSummary(
  report: Report,
  form: 'sentences' | 'points',
  model: Summarizer,
  own: OwnSummary,
): { elements: HTMLElement[]; leave(): void } {
  const { article, extent } = report;
  const panel = modelPanel();
  const tag = form === 'points' ? 'ul' : 'div';
  const written = el(tag, { class: 'written', lang: languageTag(article.lang), dir: article.dir ?? 'auto' });
  const ownLabel = own.label.textContent ?? '';
  const modelLabel =
    extent.state === 'cut' ? plural('model_label_cut', extent.paragraphsShown) : message('model_label');
  let stop = new AbortController();

  const useOwn = (isOwn: boolean) => {
    own.list.hidden = !isOwn;
    written.hidden = isOwn;
    own.label.textContent = isOwn ? ownLabel : modelLabel;
  };
  const showText = (text: string) => {
    const lines = text
      .split('\n')
      .map((line) => plain(line.replace(BULLET, '')))
      .filter(Boolean);
    written.replaceChildren(...lines.map((line) => el(form === 'points' ? 'li' : 'p', {}, line)));
    useOwn(lines.length === 0);
  };
  const rest = () => {
    useOwn(true);
    panel.show({ action: { text: message('model_write'), act: write } });
  };

  async function write(): Promise<void> {
    stop = new AbortController();
    try {
      await prepareShown(model, panel.show, stop);
      const action = { text: message('model_stop'), act: () => stop.abort() };
      panel.show({ line: message('model_writing'), action });
      written.ariaBusy = 'true';
      const paragraphs = [article.title, ...article.text.split('\n\n')];
      showText(await model.write(paragraphs, showText, stop.signal));
      panel.show({ action: { text: message('model_back'), act: rest } });
      announce(message('model_done'));
    } catch (error) {
      if (stop.signal.aborted) rest();
      else fail(error);
    } finally {
      written.ariaBusy = null;
    }
  }

  function fail(error: unknown): void {
    const isQuota = error instanceof SummaryFailure && error.why === 'quota';
    useOwn(true);
    const line = message(isQuota ? 'model_quota' : 'model_error');
    panel.show({ line, ...(!isQuota && { action: { text: message('model_again'), act: write } }) });
    announce(line);
  }

  async function start(): Promise<void> {
    const state = await model.availability();
    if (stop.signal.aborted) return;
    if (state === 'available') return write();
    // A download, and following one, needs the reader's click.
    if (state === 'downloadable')
      panel.show({ line: message('model_offer'), action: { text: message('model_download'), act: write } });
    else if (state === 'downloading')
      panel.show({ line: message('model_elsewhere'), action: { text: message('model_follow'), act: write } });
    else panel.show({ line: message('model_none') });
  }

  useOwn(true);
  void start();
  return {
    elements: [written, panel.element],
    leave() {
      stop.abort();
      model.close();
    },
  };
}
