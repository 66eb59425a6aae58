import { message } from '../shared/i18n.ts';
import { el } from '../story/element.ts';
import type { Setting } from './setting.ts';

/** An invented story with three kinds of clutter in it, each treated as the settings have it. */
export function treatmentSample(): Setting {
  const boxes = (['newsletter', 'promo', 'appeal'] as const).map((kind) => ({ kind, box: el('p') }));
  const story = (['sample_first', 'sample_second', 'sample_third'] as const).map((key) => el('p', {}, message(key)));
  const sheet = el('div', { class: 'story sample', 'aria-hidden': 'true' }, el('h4', {}, message('sample_title')));
  for (const [at, paragraph] of story.entries()) sheet.append(paragraph, ...(boxes[at] ? [boxes[at].box] : []));
  return {
    element: el('div', { class: 'setting' }, sheet),
    show({ categories }) {
      for (const { kind, box } of boxes) {
        box.className = `ask ${categories[kind]}`;
        box.hidden = categories[kind] === 'hide';
        // A folded line reads as it does in a page.
        box.textContent = categories[kind] === 'fold' ? `+ ${message(`label_${kind}`)}` : message(`sample_${kind}`);
      }
    },
  };
}
