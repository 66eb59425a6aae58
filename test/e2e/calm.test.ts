import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/lab/lab.ts';
import { isSeen, livePage, pause } from './live.ts';
import { lab, onStage, server } from './stage.ts';

/** Nothing jumps: what is hidden goes unseen, and a site's template goes before anything is painted. */

onStage();

interface LivePage {
  insertAfter(paragraph: number): void;
  /** Puts the box amid what is in view; gives the paragraph below it. */
  insertAmid(): number;
  topOf(paragraph: number): number;
  shift: number;
}
declare const window: Window & LivePage;

async function open(slug: string, path = `/2026/03/04/${slug}`) {
  server.pages.set(path, { body: livePage(slug) });
  const opened = await lab.open(server.origin + path);
  await lab.settled(opened.tab);
  return opened;
}

const heightOf = (page: Awaited<ReturnType<typeof open>>['page']) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.ask')?.offsetHeight);

describe('a box that comes late', () => {
  test('above what is read is hidden, and the text stays where it is', async () => {
    const { page } = await open('above');
    await page.evaluate(() => scrollTo(0, 700));
    await pause(300);
    const top = await page.evaluate(() => window.topOf(10));
    await page.evaluate(() => window.insertAfter(1));
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    await pause(300);
    expect(await heightOf(page)).toBe(0);
    expect(Math.abs((await page.evaluate(() => window.topOf(10))) - top)).toBeLessThanOrEqual(2);
    await page.close();
  });

  test('below what is read is hidden', async () => {
    const { page } = await open('above');
    await page.setViewport({ width: 1000, height: 400 });
    const top = await page.evaluate(() => window.topOf(1));
    await page.evaluate(() => window.insertAfter(12));
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    expect(await heightOf(page)).toBe(0);
    expect(await page.evaluate(() => window.topOf(1))).toBe(top);
    await page.close();
  });

  test('amid what is read goes from sight; its space goes once it is out of view, and no text moves for it', async () => {
    const { page } = await open('above');
    await page.setViewport({ width: 1000, height: 800 });
    await page.evaluate(() => scrollTo(0, 200));
    // Two frames later the browser's own scroll anchoring has done with the site's insertion.
    const [below, placed] = await page.evaluate(() => {
      const below = window.insertAmid();
      return new Promise<[number, number]>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([below, window.topOf(below)]))),
      );
    });
    await until('the box is out of sight', async () => (await isSeen(page, '.ask')) === false);
    await pause(300);
    expect(Math.abs((await page.evaluate((n) => window.topOf(n), below)) - placed)).toBeLessThanOrEqual(2);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await pause(400);
    const before = await page.evaluate(() => window.topOf(13));
    await until('its space is gone', async () => (await heightOf(page)) === 0);
    expect(Math.abs((await page.evaluate(() => window.topOf(13))) - before)).toBeLessThanOrEqual(2);
    if (lab.name === 'chrome') expect(await page.evaluate(() => window.shift)).toBeLessThan(0.35); // the site's own insertion
    await page.close();
  });
});

describe('the template of a site', () => {
  /** A story that arrives in two pieces: the box is there, the rest is not yet. */
  async function openSlowly(path: string) {
    const [head = '', rest = ''] = livePage('template').split('<p id="seam"></p>');
    let finish = () => {};
    server.pages.set(path, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(head);
      finish = () => response.end(rest);
    });
    const page = await lab.browser.newPage();
    const arrived = page.goto(server.origin + path);
    await until('the box has arrived', () =>
      page.evaluate(() => document.querySelector('.ask + p') !== null).catch(() => false),
    );
    return {
      page,
      async finish() {
        finish();
        await arrived;
      },
    };
  }

  test('is known after three stories and hidden while the fourth still loads, but not when the reader showed it', async () => {
    for (const n of [1, 2, 3]) {
      const { page } = await open('template', `/2026/03/04/story-${n}`);
      await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
      await pause(300);
      await page.close();
    }
    const fourth = await openSlowly('/2026/03/04/story-4');
    await until('the box is hidden', async () => (await isSeen(fourth.page, '.ask')) === false);
    expect(await fourth.page.evaluate(() => document.readyState)).toBe('loading');
    expect(await heightOf(fourth.page)).toBe(0);
    await fourth.finish();
    await fourth.page.close();

    const { page, tab } = await open('template', '/2026/03/04/story-5');
    const { report } = await lab.settled(tab);
    for (const { id } of report?.hidden ?? []) await lab.ask(tab, 'show', { id });
    await pause(300);
    await page.close();
    const sixth = await openSlowly('/2026/03/04/story-6');
    await pause(1000);
    expect(await isSeen(sixth.page, '.ask')).toBe(true);
    await sixth.finish();
    await sixth.page.close();
  });

  test('"not clutter" holds on the next story of the site', async () => {
    const { page, tab } = await open('template', '/2026/03/04/story-7');
    const { report } = await lab.settled(tab);
    for (const { id } of report?.hidden ?? []) await lab.ask(tab, 'keep', { id });
    expect(await isSeen(page, '.ask')).toBe(true);
    await pause(300);
    await page.close();
    const next = await open('template', '/2026/03/04/story-8');
    await pause(1000);
    expect(await isSeen(next.page, '.ask')).toBe(true);
    expect(Object.values((await lab.ask(next.tab, 'report')).states)).toEqual(['kept']);
    await next.page.close();
  });
});
