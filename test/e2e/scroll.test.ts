import { expect, test } from 'vitest';
import { until } from '../../scripts/lab/lab.ts';
import { isSeen, livePage } from './live.ts';
import { lab, onStage, server } from './stage.ts';

/** A page to which its script adds the next story when the reader nears the end; the address goes with what is in view. */

onStage();

const FIRST = 'The town that moved its bridge by hand';
const SECOND = 'Orchard keepers count the frost';

test('both stories are clean, all their prose stays, and the popup tells of the one in view', async () => {
  const path = '/2026/03/04/scroll';
  server.pages.set(path, { body: livePage('scroll') });
  const { page, tab } = await lab.open(server.origin + path);
  await lab.settled(tab);
  const go = (what: 'append' | 'view', which?: 'first' | 'second') =>
    page.evaluate(
      (what, which) => (window as unknown as { go: Record<string, (of?: string) => void> }).go[what]?.(which),
      what,
      which,
    );
  const unseen = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('article > p, article > h1')]
        .filter((element) => !element.checkVisibility({ visibilityProperty: true }))
        .map(({ textContent }) => textContent),
    );
  const article = async () => (await lab.ask(tab, 'report')).report?.article;

  await until('the ask in the first is hidden', async () => (await isSeen(page, '#first-ask')) === false);
  await go('append');
  await until('the ask in the second is hidden', async () => (await isSeen(page, '#second-ask')) === false);
  expect(await isSeen(page, '#first-ask')).toBe(false);
  const first = await article();
  expect(first).toMatchObject({ title: FIRST, byline: 'Edda Marlow' });
  expect(first?.text).not.toContain('orchards');

  await go('view', 'second');
  await until('the second is told of', async () => (await article())?.title === SECOND);
  const second = await article();
  expect(second).toMatchObject({ byline: 'Piet Halloran', url: expect.stringContaining('/2026/03/05/') });
  expect(second?.text).not.toContain('lorry');
  expect((await lab.ask(tab, 'report')).report?.summary.join(' ')).not.toContain('bridge');
  for (const ask of ['#first-ask', '#second-ask']) expect(await isSeen(page, ask)).toBe(false);

  await go('view', 'first');
  await until('the first is told of again', async () => (await article())?.title === FIRST);
  expect((await article())?.text).toBe(first?.text);
  expect(await unseen()).toEqual([]);

  const { report } = await lab.ask(tab, 'report');
  const [appeal] = report?.hidden.filter(({ label }) => label === 'appeal') ?? [];
  await lab.ask(tab, 'show', { id: appeal?.id });
  await go('view', 'second');
  await until('the second is told of', async () => (await article())?.title === SECOND);
  expect(await isSeen(page, '#first-ask'), 'what the reader has shown stays').toBe(true);
  expect(await isSeen(page, '#second-ask')).toBe(false);
  await page.close();
});
