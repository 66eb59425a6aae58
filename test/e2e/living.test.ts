import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/lab/lab.ts';
import { isSeen, livePage, pause } from './live.ts';
import { lab, onStage, server } from './stage.ts';

/** Pages that go on changing: boxes that come late and come back, floods, app-like sites, shadow trees, hostile pages. */

onStage();

async function open(slug: string, headers: Record<string, string> = {}, path = `/2026/03/04/${slug}`) {
  server.pages.set(path, { body: livePage(slug), headers });
  const opened = await lab.open(server.origin + path);
  await lab.settled(opened.tab);
  return opened;
}

const marks = (page: Awaited<ReturnType<typeof open>>['page']) =>
  page.evaluate(() => document.querySelectorAll('[data-clearstory]').length);

describe('boxes that come late', () => {
  test('are hidden, and hidden again when the site puts them back, but not for ever', async () => {
    const { page } = await open('late');
    await until('the site gives up', () => page.evaluate(() => (window as { inserted?: number }).inserted! > 5));
    await pause(3000);
    const inserted = await page.evaluate(() => (window as { inserted?: number }).inserted);
    expect(inserted).toBeLessThan(100);
    await page.close();
  });

  test('are found in a flood of other changes, once it rests', async () => {
    const { page } = await open('flood');
    await until('the flood is over', () => page.evaluate(() => (window as { rested?: boolean }).rested === true));
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    await page.close();
  });
});

describe('an app-like site', () => {
  test('hides on each story, shows all on the home page, tells of the story that is in view', async () => {
    const { page, tab } = await open('spa');
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    await page.evaluate(() => (window as unknown as { go: Record<string, () => void> }).go.home?.());
    await pause(1500);
    expect(await isSeen(page, '.ask')).toBe(true);
    expect(await marks(page)).toBe(0);
    expect((await lab.ask(tab, 'report')).why).toBe('not-a-story');
    await page.evaluate(() => (window as unknown as { go: Record<string, () => void> }).go.second?.());
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    expect((await lab.ask(tab, 'report')).report?.article.title).toBe('Orchard keepers count the frost');
    await page.goBack();
    await page.evaluate(() => (window as unknown as { go: Record<string, () => void> }).go.render?.());
    await page.close();
  });

  test('a box that the reader showed stays shown when the page is rendered anew', async () => {
    const { page, tab } = await open('spa');
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    const { report } = await lab.ask(tab, 'report');
    for (const { id } of report?.hidden ?? []) await lab.ask(tab, 'show', { id });
    expect(await isSeen(page, '.ask')).toBe(true);
    await page.evaluate(() => (window as unknown as { go: Record<string, () => void> }).go.render?.());
    await pause(1500);
    expect(await isSeen(page, '.ask')).toBe(true);
    await page.close();
  });
});

describe('coming and going', () => {
  test('a page that the reader comes back to is as clean as it was', async () => {
    const { page, tab } = await open('spa');
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    server.pages.set('/2026/03/04/other', { body: livePage('corner') });
    await page.goto(`${server.origin}/2026/03/04/other`);
    await until('the bar is hidden', async () => (await isSeen(page, '.bar')) === false);
    // Firefox goes back to a kept page without saying that it has arrived.
    await page.evaluate(() => history.back());
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    const { report } = await lab.settled(tab);
    expect(report?.article.title).toBe('The town that moved its bridge by hand');
    await page.close();
  });

  test('a page cannot make Clearstory act, nor read what it holds', async () => {
    const { page, tab } = await open('spa');
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    const reached = await page.evaluate(async (origin) => {
      for (const target of [window, document, document.documentElement]) {
        target.dispatchEvent(new Event('clearstory', { bubbles: true }));
        target.dispatchEvent(new CustomEvent('clearstory', { detail: { clearstory: 'showAll' } }));
      }
      window.postMessage({ clearstory: 'showAll' }, '*');
      const { runtime } = (window as { chrome?: { runtime?: unknown } }).chrome ?? {};
      const file = await fetch(`${origin}/manifest.json`).then(
        () => 'read',
        () => 'refused',
      );
      return { runtime: typeof runtime, file };
    }, lab.origin);
    await pause(500);
    expect(reached).toEqual({ runtime: 'undefined', file: 'refused' });
    expect(await isSeen(page, '.ask')).toBe(false);
    expect(Object.values((await lab.ask(tab, 'report')).states)).toEqual(['hidden']);
    lab.problems.splice(0); // the browser's own word on the refusal
    await page.close();
  });
});

describe('pages built otherwise', () => {
  test('a box in an open shadow tree is hidden and given back', async () => {
    const { page, tab } = await open('shadow');
    const seen = () =>
      page.evaluate(() => {
        const host = document.querySelector('x-letter');
        return host?.shadowRoot?.querySelector('.card')?.checkVisibility() ?? undefined;
      });
    await until('it is hidden', async () => (await seen()) === false);
    await lab.ask(tab, 'showAll');
    expect(await seen()).toBe(true);
    expect(await page.evaluate(() => document.querySelector('x-letter')?.shadowRoot?.adoptedStyleSheets.length)).toBe(
      0,
    );
    await page.close();
  });

  test('a strict policy for content stands in no way', async () => {
    const policy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";
    const { page } = await open('corner', { 'content-security-policy': policy });
    await until('the bar is hidden', async () => (await isSeen(page, '.bar')) === false);
    await page.close();
  });

  test('names that shadow the DOM, and prototypes that the page replaced, change nothing', async () => {
    const { page, tab } = await open('clobber');
    const seen = () => page.evaluate(() => document.getElementById('trap')?.offsetHeight);
    await until('the form is hidden', async () => (await seen()) === 0);
    await lab.ask(tab, 'showAll');
    expect(await seen()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.getElementById('trap')?.outerHTML.includes('data-clearstory'))).toBe(
      false,
    );
    await page.close();
  });
});

describe('settings', () => {
  test.each([
    ['Clearstory off', { enabled: false }, 'off'],
    ['the site off', { sites: { '127.0.0.1': { on: false } } }, 'site-off'],
    ['only chosen sites', { mode: 'chosen' }, 'mode'],
  ])('%s gives the page back at once, and on again hides at once', async (_, change, why) => {
    const { page, tab } = await open('spa');
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    await lab.store({ settings: { version: 1, ...change } });
    await until('it is given back', async () => (await isSeen(page, '.ask')) === true);
    expect(await marks(page)).toBe(0);
    expect(await lab.ask(tab, 'report')).toMatchObject({ active: false, why });
    await lab.store({ settings: undefined });
    await until('the box is hidden', async () => (await isSeen(page, '.ask')) === false);
    await page.close();
  });

  test('fold leaves one line that says what it is, and a click unfolds it', async () => {
    const fold = { appeal: 'fold', newsletter: 'fold', promo: 'fold', ad: 'fold', social: 'fold' };
    await lab.store({ settings: { version: 1, categories: fold } });
    const { page, tab } = await open('spa');
    const line = () => page.evaluate(() => document.querySelector<HTMLElement>('.ask')?.offsetHeight ?? 0);
    await until('it is folded', async () => (await line()) < 60);
    expect(await line()).toBeGreaterThan(10);
    expect(await page.evaluate(() => document.querySelector('.ask')?.getAttribute('data-clearstory'))).toBe('+ Appeal');
    await page.click('.ask');
    await until('it is unfolded', async () => (await line()) > 90);
    await page.keyboard.press('Escape');
    await until('it is folded again', async () => (await line()) < 60);
    await lab.ask(tab, 'showAll');
    expect(await marks(page)).toBe(0);
    await lab.store({ settings: undefined });
    await page.close();
  });
});
