import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../src/engine/index.ts';
import type { Label } from '../src/engine/types.ts';
import { covered, type Expected, loadPage } from './support/page.ts';

const pages = import.meta.glob<string>('./press/*/page.html', { query: '?raw', import: 'default' });
const promises = import.meta.glob<Expected>('./press/*/expected.json', { import: 'default', eager: true });
const slugs = Object.keys(pages).map((path) => path.split('/')[2] ?? '');
const isHard = (slug: string): boolean => promises[`./press/${slug}/expected.json`]?.isHard === true;

/** Shares of runs, by label, that are hidden at least, or at most where nothing should be. What is reached now, a little less. */
const PLAIN = {
  slugs: slugs.filter((slug) => !isHard(slug)),
  atLeast: { appeal: 0.75, newsletter: 0.8, promo: 0.85, ad: 0.55, social: 0.7 },
  atMost: { chrome: 0.03, comments: 0.03, consent: 0 },
};
const HARD = {
  slugs: slugs.filter(isHard),
  atLeast: { appeal: 0.4, newsletter: 0.65, promo: 0.8, ad: 0.55, social: 0.6 },
  atMost: { chrome: 0.07, comments: 0.06, consent: 0 },
};

/** By page, its runs, and whether each is hidden. */
const runsOn = new Map<string, { label: Label; text: string; isHidden: boolean }[]>();

beforeAll(async () => {
  for (const slug of slugs) {
    const page = await loadPage(
      (await pages[`./press/${slug}/page.html`]?.()) ?? '',
      promises[`./press/${slug}/expected.json`]?.url ?? '',
    );
    const { hidden } = analyze(page.document);
    const runs = page.runs.map((run) => ({ label: run.label, text: run.text, isHidden: covered(run, hidden) }));
    runsOn.set(slug, runs);
    page.close();
  }
}, 180_000);

test.each(slugs)('%s keeps its story', (slug) => {
  const story = runsOn.get(slug)?.filter(({ label }) => label === 'story');
  expect(story?.length).toBeGreaterThan(0);
  expect(story?.filter(({ isHidden }) => isHidden)).toEqual([]);
});

describe.each([
  ['as the press words it', PLAIN],
  ['as it hardly does', HARD],
])('clutter worded %s', (_, { slugs, atLeast, atMost }) => {
  const share = (label: string): number => {
    const runs = slugs.flatMap((slug) => runsOn.get(slug) ?? []).filter((run) => run.label === label);
    return runs.filter(({ isHidden }) => isHidden).length / runs.length;
  };

  test.each(Object.entries(atLeast))('%s is hidden for the most part', (label, least) => {
    expect(share(label)).toBeGreaterThanOrEqual(least);
  });

  test.each(Object.entries(atMost))('%s is hardly ever hidden by mistake', (label, most) => {
    expect(share(label)).toBeLessThanOrEqual(most);
  });
});
