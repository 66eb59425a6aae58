import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openLab } from '../lab/lab.ts';
import { startServer } from '../lab/server.ts';

const SETTLE_MS = 2500;

const story = readFileSync('test/pages-live/story.html', 'utf8');
const ask =
  '<aside class="box"><h3>Support our work</h3><p>Our journalism is funded by readers like you. Become a member today for just $5 a month and help us keep reporting.</p><a href="/membership/join">Become a member</a></aside>';
const letter =
  '<div class="box"><h3>Get our newsletter</h3><p>Sign up for our newsletter and get the best stories in your inbox every week.</p><form action="/newsletter/signup"><input type="email"><button>Sign up</button></form></div>';
const withAsks = story.replace('<!-- middle -->', ask).replace('<!-- late -->', letter);

/** Cards of teasers as news pages have them by the hundred, with the scripts' data that goes with them. */
function grown(kilobytes: number): string {
  let cards = '';
  for (let i = 0; cards.length + withAsks.length < kilobytes * 1024; i++)
    cards += `<article class="card"><a href="/2026/other-${i}"><figure><span class="pic"></span></figure><h3>What happened on day ${i} of the long dry summer</h3></a><p>A few words on what happened on day ${i}, and who was there.</p></article><script type="application/json">{"id":${i},"text":"${'data '.repeat(40)}"}</script>`;
  return withAsks.replace('<!-- after -->', `<section class="more"><h2>More</h2>${cards}</section>`);
}

function manyNodes(count: number): string {
  const row = '<div class="row"><span>one</span><span>two <b>three</b></span><i></i></div>';
  return withAsks.replace('<!-- after -->', `<section>${row.repeat(count / 6)}</section>`);
}

const flood = `<div id="flood"></div><script>
const flood = document.getElementById('flood');
setInterval(() => { for (let i = 0; i < 40; i++) flood.append(Object.assign(document.createElement('span'), { textContent: i + ' ' })); if (flood.childElementCount > 4000) flood.replaceChildren(); }, 20);
</script>`;
const shop = `<!doctype html><title>Shop</title><h1>Shop</h1>${'<div class="product"><a href="/p"><h2>Lamp</h2></a><p>$20</p><button>Add to basket</button></div>'.repeat(300)}`;

const pages: Record<string, string> = {
  'story 50 kB': grown(50),
  'story 150 kB': grown(150),
  'story 400 kB': grown(400),
  'story 800 kB': grown(800),
  'story 1.5 MB': grown(1500),
  '60,000 nodes': manyNodes(60_000),
  '2,000 nodes a second': withAsks.replace('<!-- end -->', flood),
  'no story': shop,
};

interface Cost {
  tasks: number;
  ours: number;
  longest: number;
  heap: number;
  shift: number;
}
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  args: { data?: { url?: string } };
}

/** One visit, traced. */
async function visit(page: Page, url: string): Promise<Cost> {
  await page.tracing.start({
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
  });
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 50);
      }),
  );
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
  return { ...timesOf(trace.traceEvents), heap: JSHeapUsedSize / 1024 / 1024, shift };
}

function timesOf(events: TraceEvent[]): Pick<Cost, 'tasks' | 'ours' | 'longest'> {
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined).sort((a, b) => a.ts - b.ts);
  const isOurs = ({ name, args }: TraceEvent) =>
    ['FunctionCall', 'EvaluateScript', 'v8.compile'].includes(name) &&
    args.data?.url?.startsWith('chrome-extension://') === true;
  const ours = complete.filter(isOurs);
  const tid = ours[0]?.tid ?? complete.find(({ name }) => name === 'ParseHTML')?.tid;
  const tasks = complete.filter((event) => event.tid === tid && event.name === 'RunTask');
  let sum = 0;
  let end = 0;
  const spans: [number, number][] = [];
  for (const { ts, dur = 0 } of ours) {
    if (ts + dur <= end) continue; // inside one already counted
    spans.push([Math.max(ts, end), ts + dur]);
    end = ts + dur;
    sum += dur;
  }
  const longest = Math.max(
    0,
    ...tasks.map(({ ts, dur = 0 }) =>
      spans.filter(([from, to]) => from >= ts && to <= ts + dur).reduce((all, [from, to]) => all + to - from, 0),
    ),
  );
  return { tasks: tasks.reduce((all, { dur = 0 }) => all + dur, 0) / 1000, ours: sum / 1000, longest: longest / 1000 };
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/**
 * What Clearstory costs a page. Pages of five sizes, a page of 60,000 nodes, one that adds 2,000 nodes a second and one without
 * a story, each several times with and without Clearstory, in one run. Of Chromium's trace: main-thread time in tasks, the part
 * of it spent in our code (what it makes style and layout do included), the longest task that ran our code; then heap, and
 * the layout shift of the page. Builds nothing: run `npm run build` first.
 */
export async function benchPage(runs: number): Promise<void> {
  const server = await startServer();
  for (const [name, body] of Object.entries(pages))
    server.pages.set(`/2026/03/04/${name.replace(/\W+/g, '-')}`, { body });
  const lab = await openLab('chrome', { headless: true, proxy: server.port });
  const measured: Record<'with' | 'without', Map<string, Cost[]>> = { with: new Map(), without: new Map() };
  try {
    for (const mode of ['with', 'without'] as const) {
      if (mode === 'without') await lab.browser.uninstallExtension(new URL(lab.origin).host);
      for (const name of Object.keys(pages)) {
        const costs: Cost[] = [];
        for (let run = 0; run < runs; run++) {
          const page = await lab.browser.newPage();
          costs.push(await visit(page, `${server.origin}/2026/03/04/${name.replace(/\W+/g, '-')}`));
          await page.close();
        }
        measured[mode].set(name, costs);
        process.stderr.write('.');
      }
    }
  } finally {
    await lab.browser.close();
    await server.close();
  }

  console.log(
    '\npage                  | main thread with / without, ms | ours median / p95, ms | longest task of ours | heap +MB | shift with / without',
  );
  for (const name of Object.keys(pages)) {
    const [on, off] = [measured.with.get(name) ?? [], measured.without.get(name) ?? []];
    const of = (costs: Cost[], key: keyof Cost, share = 0.5) =>
      quantile(
        costs.map((cost) => cost[key]),
        share,
      );
    console.log(
      [
        name.padEnd(21),
        `${of(on, 'tasks').toFixed(0)} / ${of(off, 'tasks').toFixed(0)}`.padStart(30),
        `${of(on, 'ours').toFixed(1)} / ${of(on, 'ours', 0.95).toFixed(1)}`.padStart(21),
        of(on, 'longest', 0.95).toFixed(1).padStart(20),
        (of(on, 'heap') - of(off, 'heap')).toFixed(1).padStart(8),
        `${of(on, 'shift').toFixed(4)} / ${of(off, 'shift').toFixed(4)}`,
      ].join(' | '),
    );
  }
}
