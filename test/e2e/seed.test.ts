import { describe, expect, test } from 'vitest';
import { fixturePage, fixtureSource } from '../../scripts/lab/fixtures.ts';
import { until } from '../../scripts/lab/lab.ts';
import { CLUTTER, type Label } from '../../src/engine/types.ts';
import { type LabelledText, labelledTexts, seenTexts, serialized, serializedSource } from './fixtures.ts';
import { press, storyText } from './popup.ts';
import { lab, onStage, server } from './stage.ts';

/** The story that Clearstory was made for, as a publisher's page, as bare paragraphs, and as one run with line breaks. */
const shapes = ['seed-publisher', 'seed-flat', 'seed-breaks'] as const;

onStage();

const isClutter = ({ label }: { label: Label }) => CLUTTER.some((clutter) => clutter === label);
const isAsk = ({ label }: { label: Label }) => label === 'appeal' || label === 'promo';
const isBody = ({ label, field }: LabelledText) => label === 'story' && field === undefined;
const textsOf = (texts: readonly LabelledText[]) => texts.map(({ text }) => text);

/** Opens a shape and waits until Clearstory is done with it. */
async function openShape(slug: string) {
  const path = `/2021/11/08/${slug}.html`;
  server.pages.set(path, { body: fixturePage(slug) });
  const { page, tab } = await lab.open(server.origin + path);
  const { report } = await lab.settled(tab);
  const truth = await labelledTexts(lab.control, fixtureSource(slug));
  expect(truth.filter(isAsk).length).toBeGreaterThanOrEqual(13);
  if (!report) throw new Error('No report');
  return { page, tab, report, truth };
}

describe.each(shapes)('%s', (slug) => {
  test('the page keeps everything but the asks', async () => {
    const { page, truth } = await openShape(slug);
    const seen = await seenTexts(page);
    expect(seen.map(({ text }) => text)).toEqual(textsOf(truth));
    const hidden = truth.filter((_, index) => !seen[index]?.seen);
    expect(hidden.filter((text) => !isClutter(text))).toEqual([]);
    if (slug === 'seed-breaks') expect(hidden).toEqual([]);
    else expect(textsOf(hidden.filter(isAsk))).toEqual(textsOf(truth.filter(isAsk)));
    await page.close();
  });

  test('article and popup hold the story, all of it, and no ask', async () => {
    const { page, tab, report, truth } = await openShape(slug);
    const popup = await lab.openPopup(tab);
    const shown = await storyText(popup);
    const story = truth.filter(({ label, field }) => label === 'story' && field !== 'byline');
    // "learn more" and the like may be words of the story too: they count where they stand alone.
    const asks = textsOf(truth.filter(isAsk)).filter((text) => text.split(' ').length > 3);
    for (const text of textsOf(story)) expect.soft(shown).toContain(text);
    for (const text of textsOf(truth.filter(isBody))) expect.soft(report.article.text).toContain(text);
    for (const text of asks) {
      expect.soft(shown).not.toContain(text);
      expect.soft(report.article.text).not.toContain(text);
    }
    const lines = report.article.text.split('\n');
    expect(lines.filter((line) => textsOf(truth.filter(isAsk)).includes(line.trim()))).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the summary speaks of the drone attack, in sentences of the story', async () => {
    const { page, report } = await openShape(slug);
    expect(report.summary).toHaveLength(3);
    expect(report.summary.join(' ')).toMatch(/drone/i);
    expect(report.summary.join(' ')).toMatch(/attack|strike|assassination/i);
    for (const sentence of report.summary) expect(report.article.text).toContain(sentence);
    await page.close();
  });

  test('"Show all" gives back the page as it was', async () => {
    const { page, tab, report } = await openShape(slug);
    const original = await serializedSource(lab.control, fixturePage(slug));
    if (report.hidden.length > 0) {
      expect(await serialized(page)).not.toBe(original);
      const popup = await lab.openPopup(tab);
      await press(popup, '.hidden-here .all button');
      await until('all is shown', async () => (await seenTexts(page)).every(({ seen }) => seen));
      await popup.close();
    }
    expect(await serialized(page)).toBe(original);
    await page.close();
  });
});
