import { message } from '../shared/i18n.ts';
import { el } from '../story/element.ts';

/** Draws one small page twice: as its publisher made it, and with its clutter hidden. */
export function drawSample(): HTMLElement[] {
  const before = drawPage(
    box('newsletter', message('sample_newsletter'), message('sample_newsletter_action')),
    box('promo', message('sample_promo')),
    box('appeal', message('sample_appeal'), message('sample_appeal_action')),
  );
  const captions = [message('welcome_before'), message('welcome_after')];
  return [before, drawPage()].map((page, at) => el('figure', {}, el('figcaption', {}, captions[at] ?? ''), page));
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
