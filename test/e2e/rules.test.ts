import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/lab/lab.ts';
import { serialized, serializedSource } from './fixtures.ts';
import { isSeen, livePage, pause } from './live.ts';
import { lab, onStage, server } from './stage.ts';

/** The reader's own rules: written in the options, at work on pages, given back. */

onStage();
afterEach(async () => {
  await lab.store({ settings: undefined });
});

const rule = (rules: string) => lab.store({ settings: { version: 2, rules } });

async function open(slug: string, body = livePage(slug), path = `/2026/03/04/${slug}`) {
  server.pages.set(path, { body });
  const opened = await lab.open(server.origin + path);
  await lab.settled(opened.tab);
  return opened;
}

/** A page that is no story, with one plain thing and one that comes late. */
const plain = `<!doctype html><title>Timetable</title><p class="note">Buses run on Sundays.</p><p id="other">Trains do not.</p>
<button onclick="const p = document.createElement('p'); p.className = 'note'; p.id = 'late'; p.textContent = 'Late'; document.body.append(p)">More</button>`;

test('a rule written in the options hides at once, holds when both pages are loaded again, and goes when it is taken out', async () => {
  const { page } = await open('plain', plain);
  const options = await lab.openOwn('src/options/index.html#own-rules');
  const write = (text: string) =>
    options.evaluate((text) => {
      const field = document.getElementById('rules-written') as HTMLTextAreaElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
    }, text);
  await write('! mine\n127.0.0.1##.note\n||ads.example^');
  await until('it is hidden', async () => (await isSeen(page, '.note')) === false);
  expect(await isSeen(page, '#other')).toBe(true);
  await options.evaluate(() => location.reload());
  await until('the rules are there', () =>
    options.evaluate(() =>
      (document.getElementById('rules-written') as HTMLTextAreaElement | null)?.value.includes('! mine'),
    ),
  );
  const outcome = () => options.evaluate(() => document.querySelector('#rules .outcome')?.textContent);
  await until('they are told of', async () => /1 rule in use.*Line 3: blocks requests/.test((await outcome()) ?? ''));
  await page.reload();
  await until('it is hidden', async () => (await isSeen(page, '.note')) === false);
  await write('! mine');
  await until('it is shown', async () => (await isSeen(page, '.note')) === true);
  for (const one of [options, page]) await one.close();
});

test('what a page adds later is hidden too, by words as well', async () => {
  await rule('##.note:has-text(/^Late$/)');
  const { page } = await open('plain', plain);
  await page.click('button');
  await until('it is hidden', async () => (await isSeen(page, '#late')) === false);
  expect(await isSeen(page, '.note')).toBe(true);
  await page.close();
});

test('on a story a rule is told in the popup, shown and hidden there, and all is given back as it was', async () => {
  await rule('127.0.0.1##main p:has-text(bridge)');
  const { page, tab } = await open('template');
  const { report, states } = await until('the rule is told', async () => {
    const told = await lab.ask(tab, 'report');
    return told.report?.hidden.some(({ evidence }) => evidence[0]?.signal === 'your-rule') ? told : undefined;
  });
  const ruled = report?.hidden.filter(({ evidence }) => evidence[0]?.signal === 'your-rule') ?? [];
  expect(ruled.map(({ id }) => states[id])).toEqual(ruled.map(() => 'hidden'));
  const popup = await lab.openPopup(tab);
  const text = await popup.evaluate(() => document.querySelector('.hidden-here')?.textContent);
  expect(text).toContain('your rule: 127.0.0.1##main p:has-text(bridge)');
  await popup.close();
  const seen = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('main p')].filter(
          (p) => p.textContent?.includes('bridge') && p.checkVisibility({ visibilityProperty: true }),
        ).length,
    );
  await until('all are hidden', async () => (await seen()) === 0);
  await lab.ask(tab, 'show', { id: ruled[0]?.id ?? 0 });
  await until('one is shown', async () => (await seen()) > 0);
  await lab.ask(tab, 'showAll');
  expect(await serialized(page)).toBe(await serializedSource(page, livePage('template')));
  await page.close();
});

test('a rule may hide what holds the story, and is told like any other', async () => {
  await rule('##main');
  const { page, tab } = await open('template');
  await until('it is hidden', async () => (await isSeen(page, 'main')) === false);
  const { report } = await lab.ask(tab, 'report');
  expect(report?.hidden.map(({ evidence }) => evidence[0]?.excerpt)).toContain('##main');
  await lab.ask(tab, 'showAll');
  expect(await isSeen(page, 'main')).toBe(true);
  await page.close();
});

describe('a rule does nothing', () => {
  test.each([
    ['for another site', 'news.example##.note'],
    ['where an exception stands', '##.note\n127.0.0.1#@#.note'],
    ['where it is not understood', '##.note:xpath(//p)\n##.note:style(color: red)\n##+js(set)'],
  ])('%s', async (_, rules) => {
    await rule(rules);
    const { page } = await open('plain', plain);
    await pause(1000);
    expect(await isSeen(page, '.note')).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('[data-clearstory]').length)).toBe(0);
    await page.close();
  });

  test.each([
    ['Clearstory is off', { enabled: false }],
    ['the site is off', { sites: { '127.0.0.1': { on: false } } }],
  ])('where %s', async (_, change) => {
    await lab.store({ settings: { version: 2, rules: '##.note', ...change } });
    const { page } = await open('plain', plain);
    await pause(1000);
    expect(await isSeen(page, '.note')).toBe(true);
    await page.close();
  });

  test('to a wall where a story ends', async () => {
    await rule('##.gate');
    const { page, tab } = await open('gate-hard');
    await pause(1000);
    const told = await lab.ask(tab, 'report');
    const ruled = told.report?.hidden.filter(({ evidence }) => evidence[0]?.signal === 'your-rule') ?? [];
    expect(ruled.length).toBeGreaterThan(0);
    expect(ruled.map(({ id }) => told.states[id])).toEqual(ruled.map(() => 'shown'));
    expect(await isSeen(page, '.gate')).toBe(true);
    await page.close();
  });
});

test('an exception keeps what Clearstory itself would hide', async () => {
  await rule('127.0.0.1#@#.ask');
  const { page, tab } = await open('template');
  await pause(1000);
  expect(await isSeen(page, '.ask')).toBe(true);
  expect(Object.values((await lab.ask(tab, 'report')).states)).toEqual(['kept']);
  await page.close();
});
