import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../src/engine/index.ts';
import type { Label } from '../src/engine/types.ts';
import { covered, type Expected, loadPage } from './support/page.ts';

const pages = import.meta.glob<string>('./press/*/page.html', { query: '?raw', import: 'default' });
const promises = import.meta.glob<Expected>('./press/*/expected.json', { import: 'default', eager: true });
const slugs = Object.keys(pages).map((path) => path.split('/')[2] ?? '');

/** Shares of runs, by label, that are hidden at least, or at most where nothing should be. What is reached now, a little less: of appeals less than of the rest, since many are there that are worded like no other. */
const AT_LEAST: Partial<Record<Label, number>> = { appeal: 0.6, newsletter: 0.8, promo: 0.85, ad: 0.55, social: 0.7 };
const AT_MOST: Partial<Record<Label, number>> = { chrome: 0.04, comments: 0.04, consent: 0 };

/** By page, its runs that are hidden; by label, how many runs there are. */
const hiddenOn = new Map<string, { label: Label; text: string }[]>();
const counts = new Map<Label, number>();

beforeAll(async () => {
  for (const slug of slugs) {
    const page = await loadPage(
      (await pages[`./press/${slug}/page.html`]?.()) ?? '',
      promises[`./press/${slug}/expected.json`]?.url ?? '',
    );
    const { hidden } = analyze(page.document);
    for (const { label } of page.runs) counts.set(label, (counts.get(label) ?? 0) + 1);
    hiddenOn.set(
      slug,
      page.runs.filter((run) => covered(run, hidden)).map(({ label, text }) => ({ label, text })),
    );
    page.close();
  }
}, 180_000);

describe('pages in the manner of publishers', () => {
  test.each(slugs)('%s keeps its story', (slug) => {
    expect(hiddenOn.get(slug)?.filter(({ label }) => label === 'story')).toEqual([]);
  });

  const share = (label: Label): number =>
    [...hiddenOn.values()].flat().filter((run) => run.label === label).length / (counts.get(label) ?? 0);

  test.each(Object.entries(AT_LEAST))('most of each kind is hidden: %s', (label, least) => {
    expect(share(label as Label)).toBeGreaterThanOrEqual(least);
  });

  test.each(Object.entries(AT_MOST))('hardly any is hidden by mistake: %s', (label, most) => {
    expect(share(label as Label)).toBeLessThanOrEqual(most);
  });
});
