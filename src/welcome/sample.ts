import { language, message, plural } from '../shared/i18n.ts';
import { el } from '../story/element.ts';

/** Draws one small page twice: as its publisher made it, and with its clutter hidden and accounted for. */
export function drawSample(): HTMLElement[] {
  const before = drawPage(
    box('newsletter', message('sample_newsletter'), message('sample_newsletter_action')),
    box('promo', message('sample_promo')),
    box('appeal', message('sample_appeal'), message('sample_appeal_action')),
  );
  const after = drawPage();
  after.append(el('p', { class: 'account' }, account()));
  const captions = [message('welcome_before'), message('welcome_after')];
  return [before, after].map((page, at) => el('figure', {}, el('figcaption', {}, captions[at] ?? ''), page));
}

/** What the popup says of such a page. */
function account(): string {
  const kinds = [plural('hidden_appeal', 1), plural('hidden_newsletter', 1), plural('hidden_promo', 1)];
  return message('hidden_heading', new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(kinds));
}

/** The invented story, a box after each of its paragraphs where there is one. */
function drawPage(...boxes: HTMLElement[]): HTMLElement {
  const paragraphs = [message('sample_first'), message('sample_second'), message('sample_third')];
  const body = paragraphs.flatMap((text, at) => {
    const after = boxes[at];
    return [el('p', {}, text), ...(after ? [after] : [])];
  });
  return el('div', { class: 'sheet' }, el('p', { class: 'title' }, message('sample_title')), ...body);
}

/** A box of clutter; its button is drawn, not there to be clicked. */
function box(kind: 'appeal' | 'newsletter' | 'promo', text: string, action?: string): HTMLElement {
  const label = el('span', { class: 'kind' }, message(`label_${kind}`));
  return el(
    'div',
    { class: 'ask' },
    label,
    el('p', {}, text),
    ...(action ? [el('span', { class: 'act' }, action)] : []),
  );
}
