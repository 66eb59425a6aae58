import { language, message, plural } from '../shared/i18n.ts';
import { clutterIn, PARTS, type Receipt, receiptOf, shareIn } from '../shared/receipt.ts';
import { el } from '../story/element.ts';
import { glyph } from '../story/glyph.ts';
import type { StoryReport } from './tab.ts';

/** How many words of the page are story, and how many clutter: one line, that opens to a table of the kinds. */
export function receiptSection(told: StoryReport): { element: HTMLElement; update(told: StoryReport): void } {
  const line = el('span');
  const share = el('span', { class: 'share' });
  const rows = el('tbody');
  const head = el('tr', {}, el('td'), el('th', { scope: 'col' }, message('receipt_words')));
  const all = el('a', { href: '/src/options/index.html#statistics', target: '_blank' }, message('section_statistics'));
  const element = el(
    'details',
    { class: 'receipt' },
    el('summary', {}, line, ' ', share, glyph('down')),
    el('table', {}, el('thead', {}, head), rows),
    el('p', {}, all),
  );
  const update = (now: StoryReport) => {
    const receipt = receiptOf(now);
    const clutter = receipt ? clutterIn(receipt) : 0;
    element.hidden = clutter === 0 || !now.active;
    if (!receipt) return;
    const parts = [plural('receipt_story', receipt.story), plural('receipt_clutter', clutter)];
    line.textContent = new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(parts);
    share.textContent = new Intl.NumberFormat(language(), { style: 'percent' }).format(shareIn(receipt));
    rows.replaceChildren(...drawRows(receipt));
  };
  update(told);
  return { element, update };
}

function drawRows(receipt: Receipt): HTMLElement[] {
  const number = new Intl.NumberFormat(language());
  return PARTS.filter((part) => receipt[part] > 0).map((part) => {
    const name = message(part === 'story' ? 'outlets_story' : `options_${part}`);
    return el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, number.format(receipt[part])));
  });
}
