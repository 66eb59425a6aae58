import { message } from '../shared/i18n.ts';
import { allOutlets, forgetStatistics, sumOf } from '../shared/statistics.ts';
import { el } from '../story/element.ts';
import { announce } from '../story/live.ts';
import { button } from '../story/menu.ts';
import { saveFile } from '../story/save-file.ts';
import { confirmed } from './confirm.ts';
import { outletTable } from './outlet-table.ts';
import { whole } from './place.ts';
import { frame, type Setting, toggle } from './setting.ts';
import { statisticsCsv, statisticsJson } from './statistics-file.ts';

/** Whether words are counted, and what was counted of each outlet. `redraw` shows what now stands. */
export function statisticsSettings(): { settings: Setting[]; redraw(): Promise<void> } {
  const table = outletTable();
  const none = el('p', { class: 'none', tabindex: '-1' }, message('outlets_none'));
  const json = button(message('outlets_json'), 'save');
  const csv = button(message('outlets_csv'), 'save');
  const clear = button(message('kept_forget'), undefined, { 'aria-label': message('kept_receipt_forget') });
  json.addEventListener('click', async () =>
    saveFile(
      new Blob([statisticsJson(await allOutlets())], { type: 'application/json' }),
      'clearstory-statistics.json',
    ),
  );
  csv.addEventListener('click', async () =>
    saveFile(new Blob([statisticsCsv(await allOutlets())], { type: 'text/csv' }), 'clearstory-statistics.csv'),
  );
  const buttons = el('div', { class: 'buttons' }, json, csv, clear);

  const redraw = async () => {
    const outlets = await allOutlets();
    const rows = Object.entries(outlets).map(([site, outlet]) => ({
      site,
      totals: sumOf(Object.values(outlet.months)),
    }));
    table.show(rows, sumOf(rows.map(({ totals }) => totals)));
    table.element.hidden = buttons.hidden = rows.length === 0;
    none.hidden = rows.length > 0;
  };
  clear.addEventListener('click', async () => {
    const title = message('kept_receipt_forget');
    if (!(await confirmed({ title, text: message('kept_ask'), action: message('kept_forget') }))) return;
    await forgetStatistics();
    await redraw();
    none.focus();
    announce(message('kept_forgotten'));
  });
  const settings = [
    toggle('receipt', whole('receipt')),
    { element: frame('outlets', table.element, none, buttons), show() {} },
  ];
  return { settings, redraw };
}
