import { PARTS } from '../shared/receipt.ts';
import { type Outlet, sumOf } from '../shared/statistics.ts';

/** What marks a file as ours. */
const KIND = 'clearstory-statistics';
const COLUMNS = ['stories', ...PARTS] as const;

type Outlets = Readonly<Record<string, Outlet>>;

/** The counts of every outlet, month by month, as the text of a JSON file. */
export function statisticsJson(outlets: Outlets): string {
  const months = Object.entries(outlets).map(([site, outlet]) => [site, outlet.months]);
  return `${JSON.stringify({ kind: KIND, outlets: Object.fromEntries(months) }, null, 2)}\n`;
}

/** The table of outlets for a spreadsheet. Sites' names hold nothing that would have to be quoted. */
export function statisticsCsv(outlets: Outlets): string {
  const rows = Object.entries(outlets).map(([site, outlet]) => {
    const totals = sumOf(Object.values(outlet.months));
    return [site, ...COLUMNS.map((column) => totals[column])];
  });
  return [['outlet', ...COLUMNS], ...rows].map((row) => `${row.join()}\r\n`).join('');
}
