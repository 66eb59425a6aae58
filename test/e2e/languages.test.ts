import { afterEach, describe, expect, test } from 'vitest';
import { fixturePage } from '../../scripts/lab/fixtures.ts';
import { until } from '../../scripts/lab/lab.ts';
import type { Evidence } from '../../src/engine/types.ts';
import { seenTexts } from './fixtures.ts';
import { lab, onStage, server } from './stage.ts';

/** Stories in languages that the content script does not carry: it is brought what it lacks. */

onStage();
afterEach(() => lab.store({ settings: undefined }));

async function open(slug: string, change: (html: string) => string = (html) => html) {
  const path = `/2026/03/04/${slug}.html`;
  server.pages.set(path, { body: change(fixturePage(slug)) });
  const opened = await lab.open(server.origin + path);
  await lab.settled(opened.tab);
  return opened;
}

const evidence = async (tab: number) =>
  ((await lab.ask(tab, 'report')).report?.hidden ?? []).flatMap((one) => one.evidence);

const undeclared = (html: string) => html.replace(/<html lang="[^"]*"/, '<html');

describe.each([
  ['lang-de-bahnhof', 'Lesen Sie auch:', 'related-phrase', 'lesen sie auch'],
  ['lang-ja-toudai', '', 'related-phrase', ''],
])('%s', (slug, opening, signal, words) => {
  test.each<[string, (html: string) => string]>([
    ['declared', (html) => html],
    ['not declared: the paragraphs tell it', undeclared],
  ])('%s', async (_, change) => {
    const { page, tab } = await open(slug, change);
    const isSaid = ({ signal: of, excerpt = '' }: Evidence) => of === signal && excerpt.includes(words);
    await until('its phrases are known', async () => (await evidence(tab)).some(isSaid));
    const seen = await seenTexts(page);
    if (opening) expect(seen.filter(({ text }) => text === opening).map((one) => one.seen)).toEqual([false]);
    await page.close();
  });
});

test('what the popup is told before the page was cleaned is told by one who knows the language', async () => {
  await lab.store({ settings: { version: 2, mode: 'click' } });
  const { page, tab } = await open('lang-de-bahnhof');
  const { active } = await lab.ask(tab, 'report');
  expect(active).toBe(false);
  expect((await evidence(tab)).map(({ signal }) => signal)).toContain('related-phrase');
  await page.close();
});

test('a language that nobody has taught Clearstory is read by all other evidence', async () => {
  const { page, tab } = await open('lang-fi-sauna');
  expect(await evidence(tab)).not.toEqual([]);
  await page.close();
});
