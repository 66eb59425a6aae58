import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/lab/lab.ts';
import { isSeen, livePage, pause } from './live.ts';
import { lab, onStage, server } from './stage.ts';

/** What stands on the page but not in its tree: in frames of the same origin, and in closed shadow trees. */

onStage();
afterEach(() => lab.store({ settings: undefined }));

const ASK =
  '<!doctype html><h3>Support our work</h3><p>Our journalism is funded by readers like you. Become a member today for just $5 a month and help us keep reporting.</p><a href="/membership/join">Become a member</a>';
const categories = { appeal: 'fold', newsletter: 'fold', promo: 'fold', ad: 'fold', social: 'fold' };
const FOLDING = { version: 1, categories };
const POST = '<!doctype html><p>The bridge is moving! I never thought that I would see this in my lifetime.</p>';

async function open(slug: string) {
  const path = `/2026/03/04/${slug}`;
  server.pages.set(path, { body: livePage(slug) });
  server.pages.set('/post', { body: POST });
  server.pages.set('/asks', (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url?.endsWith('?now') ? ASK : '');
  });
  const opened = await lab.open(server.origin + path);
  await lab.settled(opened.tab);
  return opened;
}
/** Waits until a box is folded; boxes in view wait until the reader has scrolled past. */
const untilFolded = (page: Page, mark: () => Promise<string | null | undefined>) =>
  until('the box is folded', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    return (await mark()) === '+ Newsletter';
  });

type Page = Awaited<ReturnType<typeof open>>['page'];

describe('a frame of the same origin', () => {
  const go = (page: Page, what: string, of?: string) =>
    page.evaluate(
      (what, of) => (window as unknown as { go: Record<string, (of?: string) => void> }).go[what]?.(of),
      what,
      of,
    );

  test('is hidden whole for what it asks, with the box that holds nothing else, and given back', async () => {
    const { page, tab } = await open('frames');
    await until('the frame is hidden', async () => (await isSeen(page, '#letter')) === false);
    expect(await isSeen(page, '.slot')).toBe(false);
    expect(await isSeen(page, '#post')).toBe(true);
    const { report, states } = await lab.ask(tab, 'report');
    expect(report?.hidden.map(({ label, opening }) => [label, opening.slice(0, 18)])).toEqual([
      ['newsletter', 'Get our newsletter'],
    ]);
    expect(report?.article.readingText).not.toMatch(/newsletter|in my lifetime/);
    expect(Object.values(states)).toEqual(['hidden']);
    await lab.ask(tab, 'showAll');
    expect(await isSeen(page, '#letter')).toBe(true);
    const inside = () =>
      page.evaluate(() => {
        const { contentDocument } = document.querySelector<HTMLIFrameElement>('#letter') ?? {};
        return contentDocument?.documentElement.outerHTML.includes('data-clearstory');
      });
    expect(await inside()).toBe(false);
    await page.close();
  });

  test('is noticed when it shows an ask, and when it shows something else again', async () => {
    const { page } = await open('frames');
    await until('the first frame is hidden', async () => (await isSeen(page, '#letter')) === false);
    expect(await isSeen(page, '#other')).toBe(true);
    await go(page, 'ask');
    await until('the ask is hidden', async () => (await isSeen(page, '#other')) === false);
    await go(page, 'post');
    await until('the post is shown', async () => (await isSeen(page, '#other')) === true);
    await page.close();
  });

  test('is hidden whole where other boxes are folded', async () => {
    await lab.store({ settings: FOLDING });
    const { page } = await open('frames');
    await go(page, 'ask');
    await until('the ask is hidden', async () => (await isSeen(page, '#other')) === false);
    const slot = () => page.evaluate(() => document.querySelector('.slot')?.getAttribute('data-clearstory'));
    await untilFolded(page, slot);
    expect(await isSeen(page, '#letter')).toBe(false);
    await page.close();
  });

  test('of another origin stays as it is', async () => {
    const { page } = await open('frames');
    await go(page, 'foreign', server.origin.replace('127.0.0.1', 'localhost'));
    await pause(1500);
    expect(await isSeen(page, '#foreign')).toBe(true);
    await page.close();
  });
});

describe('a closed shadow tree', () => {
  const isCardSeen = (page: Page, tree: 'own' | 'plain', selector = '.card') =>
    page.evaluate(
      (tree, selector) =>
        (window as unknown as { trees: Record<string, ShadowRoot> }).trees[tree]
          ?.querySelector(selector)
          ?.checkVisibility({ visibilityProperty: true }),
      tree,
      selector,
    );

  test('is read, what it asks is hidden and given back, and its prose stays', async () => {
    const { page, tab } = await open('closed');
    await until('the element is hidden', async () => (await isCardSeen(page, 'own')) === false);
    await until('the ask beside prose is hidden', async () => (await isCardSeen(page, 'plain')) === false);
    expect(await isCardSeen(page, 'plain', '#prose')).toBe(true);
    expect((await lab.ask(tab, 'report')).report?.article.text).toContain('forty of them');
    await lab.ask(tab, 'showAll');
    expect(await isCardSeen(page, 'own')).toBe(true);
    expect(await isCardSeen(page, 'plain')).toBe(true);
    const sheets = await page.evaluate(() =>
      Object.values((window as unknown as { trees: Record<string, ShadowRoot> }).trees).map(
        ({ adoptedStyleSheets, innerHTML }) => [adoptedStyleSheets.length, innerHTML.includes('data-clearstory')],
      ),
    );
    expect(sheets).toEqual([
      [0, false],
      [0, false],
    ]);
    await page.close();
  });

  test('a box folded in it opens on a click', async () => {
    await lab.store({ settings: FOLDING });
    const { page } = await open('closed');
    const mark = () =>
      page.evaluate(() =>
        (window as unknown as { trees: Record<string, ShadowRoot> }).trees.plain
          ?.querySelector('#ask')
          ?.getAttribute('data-clearstory'),
      );
    await untilFolded(page, mark);
    expect(await isCardSeen(page, 'own')).toBe(false);
    const [x, y] = await page.evaluate(() => {
      const box = (window as unknown as { trees: Record<string, ShadowRoot> }).trees.plain?.querySelector('#ask');
      box?.scrollIntoView({ block: 'center' });
      const { left = 0, top = 0 } = box?.getBoundingClientRect() ?? {};
      return [left + 20, top + 14] as const;
    });
    await page.mouse.click(x, y);
    await until('it is unfolded', async () => (await isCardSeen(page, 'plain', '#ask p')) === true);
    await page.close();
  });
});
