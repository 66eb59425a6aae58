import { language, type MessageKey, message } from '../shared/i18n.ts';
import type { Settings } from '../shared/settings.ts';
import { el } from '../story/element.ts';
import type { Setting } from './setting.ts';

/** An invented story with three kinds of clutter in it, each treated as the settings have it. */
export function treatmentSample(): Setting {
  const boxes = (['newsletter', 'promo', 'appeal'] as const).map((kind) => ({ kind, box: el('p') }));
  return {
    element: el('div', { class: 'setting' }, sheet(boxes)),
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

const ORDER: readonly Settings['sensitivity'][] = ['careful', 'balanced', 'thorough'];

/** An ask in the sample, with the first sensitivity that hides it. */
interface SampleAsk {
  kind: 'newsletter' | 'promo' | 'appeal';
  text: MessageKey;
  from: Settings['sensitivity'];
}

/** Asks that are not equally easy to tell from a story. The engine judges them so: a test asks it. */
export const ASKS: readonly SampleAsk[] = [
  { kind: 'newsletter', text: 'sample_newsletter', from: 'careful' },
  { kind: 'promo', text: 'sample_link', from: 'thorough' },
  { kind: 'appeal', text: 'sample_appeal', from: 'balanced' },
];

/** The same story with asks of which the more are hidden, the less sure Clearstory must be; it tells how many. */
export function sensitivitySample(): Setting {
  const boxes = ASKS.map(({ text, from }) => ({ from, box: el('p', { class: 'ask leave' }, message(text)) }));
  const account = el('p', { class: 'account' });
  return {
    element: el('div', { class: 'setting' }, sheet(boxes), account),
    show({ sensitivity }) {
      for (const { from, box } of boxes) box.hidden = ORDER.indexOf(from) <= ORDER.indexOf(sensitivity);
      const number = new Intl.NumberFormat(language());
      const gone = boxes.filter(({ box }) => box.hidden).length;
      account.textContent = message('sample_account', number.format(gone), number.format(boxes.length));
    },
  };
}

/** The story, a box after each of its paragraphs. */
function sheet(boxes: readonly { box: HTMLElement }[]): HTMLElement {
  const story = (['sample_first', 'sample_second', 'sample_third'] as const).map((key) => el('p', {}, message(key)));
  const parts = story.flatMap((paragraph, at) => [paragraph, ...(boxes[at] ? [boxes[at].box] : [])]);
  return el('div', { class: 'story sample', 'aria-hidden': 'true' }, el('h4', {}, message('sample_title')), ...parts);
}
