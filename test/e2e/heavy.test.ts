import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { type Lab, openLab, until } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';
import { isSeen, livePage } from './live.ts';

/** Pages that are too much, or not well formed: nothing throws, nothing freezes, and what can be cleaned is cleaned. */

let server: Server;
let lab: Lab;
beforeAll(async () => {
  server = await startServer();
  lab = await openLab(inject('browser'), { headless: true, proxy: server.port });
});
afterAll(async () => {
  await lab?.close();
  await server?.close();
});
/** Firefox's own remark on a page as deep as that. */
const isFirefox = (problem: string) => problem.includes('The document tree is too deep');
afterEach(() =>
  expect(
    lab.problems.splice(0).filter((problem) => !isFirefox(problem)),
    'errors in consoles',
  ).toEqual([]),
);

const story = livePage('template');
const beside = (markup: string) => story.replace('</main>', `</main>${markup}`);
const row = '<div class="row"><span></span><span><b></b></span><i></i><u></u></div>';

const pages: [string, string][] = [
  ['60,000 nodes', beside(`<section>${row.repeat(10_000)}</section>`)],
  ['3,000 levels', beside(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`)],
  ['5 MB in one text node', beside(`<pre>${'all the same '.repeat(400_000)}</pre>`)],
  ['lone surrogates', beside(`<script>document.querySelector('main').append('\\ud83d \\udc00 \\ud83d')</script>`)],
  [
    'malformed HTML',
    story.replace('</h1>', '').replace('<article>', '<article><b><i>').replace('</main>', '</table></b>'),
  ],
];

test.each(pages)('%s', async (name, body) => {
  const path = `/2026/03/04/${name.replace(/\W+/g, '-')}`;
  server.pages.set(path, { body });
  const { page, tab } = await lab.open(server.origin + path);
  const { report } = await lab.settled(tab);
  expect(report?.isStory).toBe(true);
  await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
  await lab.ask(tab, 'showAll');
  expect(await page.evaluate(() => document.querySelectorAll('[data-clearstory]').length)).toBe(0);
  await page.close();
});

test('text made to slow down expressions', async () => {
  const body = beside(`<p>${'a'.repeat(50_000)}!</p><p>${'$ '.repeat(20_000)}</p><p>${'sign up '.repeat(10_000)}</p>`);
  server.pages.set('/2026/03/04/slow', { body });
  const { page, tab } = await lab.open(`${server.origin}/2026/03/04/slow`);
  expect((await lab.settled(tab)).outlet).not.toBe('');
  await page.close();
});

test('XHTML', async () => {
  const body = story
    .replace('<!doctype html>', '')
    .replace('<html ', '<html xmlns="http://www.w3.org/1999/xhtml" ')
    .replace(/<(meta|input)([^>]*)>/g, '<$1$2/>')
    .replace(/<!--.*?-->/g, '');
  server.pages.set('/2026/03/04/xhtml', { body, type: 'application/xhtml+xml' });
  const { page, tab } = await lab.open(`${server.origin}/2026/03/04/xhtml`);
  const { report } = await lab.settled(tab);
  expect(report?.isStory).toBe(true);
  await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
  await page.close();
});

test('in print, clutter stays away, folded lines too', async () => {
  await lab.store({
    settings: {
      version: 1,
      categories: { appeal: 'fold', newsletter: 'fold', promo: 'fold', ad: 'fold', social: 'fold' },
    },
  });
  server.pages.set('/2026/03/04/print', { body: story });
  const { page, tab } = await lab.open(`${server.origin}/2026/03/04/print`);
  await lab.settled(tab);
  const isFolded = () =>
    page.evaluate(() => document.querySelector('.ask')?.getAttribute('data-clearstory') === '+ Appeal');
  await until('the box is folded', isFolded);
  expect(await isSeen(page, '.ask')).toBe(true);
  if (lab.name === 'chrome') {
    await page.emulateMediaType('print');
    expect(await isSeen(page, '.ask')).toBe(false);
  }
  await page.close();
  await lab.store({ settings: undefined });
});
