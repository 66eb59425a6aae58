import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/lab/lab.ts';
import { serialized } from './fixtures.ts';
import { inTheMiddle, isSeen, livePage, pause, wheel } from './live.ts';
import { lab, onStage, server } from './stage.ts';

/** Asks that lie over a complete story are lifted with all they did to the page; gates and other people's dialogs stay. */

onStage();

async function open(slug: string) {
  const path = `/2026/03/04/${slug}`;
  server.pages.set(path, { body: livePage(slug) });
  const opened = await lab.open(server.origin + path);
  await lab.settled(opened.tab);
  return opened;
}

const walled = (page: Awaited<ReturnType<typeof open>>['page']) =>
  page.evaluate(() => (window as { walled?: string }).walled);

describe.each([
  ['a box with backdrop, scroll lock, blur, inert page and wheel handler', 'wall', '.ask'],
  ['a modal dialog', 'wall-modal', '#letter'],
  ['a hidden box that is opened later, over a body fixed in place', 'wall-fixed', '#modal'],
])('%s', (_, slug, box) => {
  test('is lifted: the page scrolls, the story is in the middle of the screen and can be used', async () => {
    const { page, tab } = await open(slug);
    await until('the wall stands', () => walled(page));
    await until('the wall is lifted', async () => (await isSeen(page, box)) === false);
    await until('the story is there', async () => (await inTheMiddle(page)) === 'story');
    const state = await page.evaluate(() => {
      const main = document.querySelector('main');
      return {
        filter: main && getComputedStyle(main).filter,
        inert: main?.closest('[inert], [aria-hidden=true]') !== null,
        y: scrollY,
        focusInside: document.activeElement?.closest('.ask, dialog, .modal') !== null,
      };
    });
    expect(state).toEqual({ filter: 'none', inert: false, y: slug === 'wall-fixed' ? 300 : 0, focusInside: false });
    expect(await wheel(page, 240)).toBeGreaterThan(50);

    await page.evaluate(() => scrollTo(0, 0));
    await lab.ask(tab, 'showAll');
    expect(await serialized(page)).toBe(await walled(page));
    expect(await isSeen(page, box)).toBe(true);
    await lab.ask(tab, 'hideAll');
    await until('the wall is lifted again', async () => (await isSeen(page, box)) === false);
    expect(await inTheMiddle(page)).toBe('story');
    await page.close();
  });
});

test('a bar and a box that slides in are hidden, with no lock to lift', async () => {
  const { page } = await open('corner');
  await until('both are hidden', async () => !(await isSeen(page, '.bar')) && !(await isSeen(page, '.slide')));
  await page.close();
});

describe.each([
  ['a gate over a story that is declared not free', 'gate', '.gate'],
  ['a wall over the whole page that the reader cannot close', 'gate-hard', '.gate'],
  ['a consent dialog', 'consent', '.cmp'],
  ['a log-in dialog', 'login', '.login'],
])('%s', (_, slug, box) => {
  test('stays as it is', async () => {
    const { page, tab } = await open(slug);
    await pause(1500);
    expect(await isSeen(page, box)).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('[data-clearstory]').length)).toBe(0);
    const told = await lab.ask(tab, 'report');
    if (slug === 'gate') expect(told.report?.extent.state).toBe('cut');
    await page.close();
  });
});
