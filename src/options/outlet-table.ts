import { language, type MessageKey, message } from '../shared/i18n.ts';
import { PARTS, shareIn } from '../shared/receipt.ts';
import type { Totals } from '../shared/statistics.ts';
import { bdi, el } from '../story/element.ts';
import { button } from '../story/menu.ts';

/** What was counted of one outlet. */
export interface OutletRow {
  site: string;
  totals: Totals;
}

type Column = 'site' | 'share' | keyof Totals;
type Order = 'ascending' | 'descending';

const COLUMNS: readonly Column[] = ['site', 'share', 'stories', ...PARTS];
const HEADS: Record<Column, MessageKey> = {
  site: 'outlets_outlet',
  share: 'outlets_share',
  stories: 'outlets_stories',
  story: 'outlets_story',
  appeal: 'options_appeal',
  newsletter: 'options_newsletter',
  promo: 'options_promo',
  ad: 'options_ad',
  social: 'options_social',
};

/** A table of outlets that is sorted by the heading that was chosen last: at first by the share of clutter. */
export function outletTable(): { element: HTMLElement; show(rows: readonly OutletRow[], all: Totals): void } {
  let sorted: Column = 'share';
  let order: Order = 'descending';
  let rows: readonly OutletRow[] = [];
  const heads = COLUMNS.map((column) => {
    const sort = button(message(HEADS[column]), undefined, { class: 'sort' });
    const head = el('th', { scope: 'col' }, sort);
    sort.addEventListener('click', () => {
      // Of numbers the most is looked for first, of names the beginning of the alphabet.
      const first: Order = column === 'site' ? 'ascending' : 'descending';
      order = sorted === column ? other(order) : first;
      sorted = column;
      draw();
    });
    return { column, head };
  });
  const body = el('tbody');
  const foot = el('tfoot');
  const head = el('thead', {}, el('tr', {}, ...heads.map(({ head }) => head)));
  const table = el('table', { 'aria-labelledby': 'outlets-name' }, head, body, foot);
  const element = el(
    'div',
    { class: 'outlets', tabindex: '0', role: 'group', 'aria-labelledby': 'outlets-name' },
    table,
  );

  const draw = () => {
    for (const { column, head } of heads) {
      if (column === sorted) head.setAttribute('aria-sort', order);
      else head.removeAttribute('aria-sort');
    }
    body.replaceChildren(...inOrder(rows, sorted, order).map(({ site, totals }) => drawRow(bdi(site), totals)));
  };
  const show = (now: readonly OutletRow[], all: Totals) => {
    rows = now;
    draw();
    foot.replaceChildren(drawRow(message('outlets_all'), all));
  };
  return { element, show };
}

const other = (order: Order): Order => (order === 'ascending' ? 'descending' : 'ascending');

function inOrder(rows: readonly OutletRow[], by: Column, order: Order): OutletRow[] {
  const names = new Intl.Collator(language()).compare;
  const value = ({ totals }: OutletRow) => (by === 'site' ? 0 : by === 'share' ? shareIn(totals) : totals[by]);
  const sign = order === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) =>
    by === 'site' ? sign * names(a.site, b.site) : sign * (value(a) - value(b)) || names(a.site, b.site),
  );
}

function drawRow(name: Node | string, totals: Totals): HTMLElement {
  const number = new Intl.NumberFormat(language());
  const percent = new Intl.NumberFormat(language(), { style: 'percent' });
  const cells = [
    percent.format(shareIn(totals)),
    ...(['stories', ...PARTS] as const).map((part) => number.format(totals[part])),
  ];
  return el('tr', {}, el('th', { scope: 'row' }, name), ...cells.map((cell) => el('td', {}, cell)));
}
