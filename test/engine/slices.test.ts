import { afterEach, expect, test } from 'vitest';
import { analyze, analyzeInSlices, report } from '../../src/engine/index.ts';
import { type Expected, type LoadedPage, loadPage } from '../support/page.ts';

const pages = import.meta.glob<string>('../pages/*/page.html', { query: '?raw', import: 'default' });
const promises = import.meta.glob<Expected>('../pages/*/expected.json', { import: 'default', eager: true });
const slugs = Object.keys(pages).map((path) => path.split('/')[2] ?? '');

let page: LoadedPage | undefined;
afterEach(() => page?.close());

async function open(slug: string): Promise<Document> {
  const html = (await pages[`../pages/${slug}/page.html`]?.()) ?? '';
  page = await loadPage(html, promises[`../pages/${slug}/expected.json`]?.url ?? '');
  return page.document;
}

test.each(slugs)('%s is read in slices as it is at once', async (slug) => {
  const document = await open(slug);
  const atOnce = analyze(document);
  const inSlices = await analyzeInSlices(document, {}, { budget: 0 });
  expect(report(inSlices, '')).toEqual(report(atOnce, ''));
  expect(inSlices.hidden.map(({ element }) => element)).toEqual(atOnce.hidden.map(({ element }) => element));
});

test('the page has its turn between slices', async () => {
  const document = await open('around-long-news');
  let turns = 0;
  const turn = () => {
    turns += 1;
    timer = setTimeout(turn);
  };
  let timer = setTimeout(turn);
  await analyzeInSlices(document, {}, { budget: 0 });
  clearTimeout(timer);
  expect(turns).toBeGreaterThan(0);
});

test('a reading that is called off ends with the reason', async () => {
  const document = await open('around-long-news');
  const change = new AbortController();
  const reading = analyzeInSlices(document, {}, { budget: 0, signal: change.signal });
  change.abort(new Error('the page has changed'));
  await expect(reading).rejects.toThrow('the page has changed');
});

test('each slice is done within what its caller does around it', async () => {
  const document = await open('around-long-news');
  const log: string[] = [];
  const within = (slice: () => void) => {
    log.push('before');
    slice();
    log.push('after');
  };
  const inSlices = await analyzeInSlices(document, {}, { budget: 0, within });
  expect(report(inSlices, '')).toEqual(report(analyze(document), ''));
  expect(log.length).toBeGreaterThan(2);
  expect(log).toEqual(Array.from(log, (_, i) => (i % 2 === 0 ? 'before' : 'after')));
});
