import { afterEach, describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import scroll from '../pages-live/scroll.html?raw';
import story from '../pages-live/story.html?raw';
import { display } from '../support/judged.ts';

/** Pages to which a script adds one story after the other: both are clean, and the article is the one that is in view. */

let close = () => {};
afterEach(() => close());

const FIRST = 'The town that moved its bridge by hand';
const SECOND = 'Orchard keepers count the frost';
const [, firstAsk = ''] = /<!-- early -->\n(.*)\n/.exec(scroll) ?? [];
const secondAsk = (/const ask = '(.*)';/.exec(scroll)?.[1] ?? '').replaceAll("\\'", "'");
const paragraphs = [...scroll.matchAll(/^ {2}'(.*)',$/gm)].map(([, text]) => text);
const second = (ask = secondAsk) =>
  `<h1>${SECOND}</h1><p class="byline">By Piet Halloran</p><p>${paragraphs.slice(0, 3).join('</p><p>')}</p>${ask}<p>${paragraphs.slice(3).join('</p><p>')}</p>`;

/** The story, with something after it, in a tab of this title. */
async function analyzed(title: string, after: string, head = '') {
  const page = await display(
    story
      .replace('<!-- early -->', () => firstAsk)
      .replace('<!-- head -->', () => head)
      .replace(/<title>.*? –/, () => `<title>${title} –`)
      .replace('</main>', () => `${after}</main>`),
  );
  close = page.close;
  return analyze(page.document);
}
const idsOf = ({ hidden }: ReturnType<typeof analyze>) => hidden.map(({ element }) => element.id);

describe.each(['article', 'section', 'div'])('a second story in a box of its own (%s)', (tag) => {
  const after = `<${tag} id="second">${second()}</${tag}>`;

  test.each([
    ['the first', FIRST, 'Edda Marlow', 'When the last lorry', 'new coat of paint.'],
    ['the second', SECOND, 'Piet Halloran', 'The keepers of the upper', 'had to sharpen twice.'],
  ])('%s is the article where the tab bears its headline', async (_, title, byline, start, end) => {
    const analysis = await analyzed(title, after);
    expect(idsOf(analysis)).toEqual(['first-ask', 'second-ask']);
    const { article, isStory } = analysis;
    expect(isStory).toBe(true);
    expect(article).toMatchObject({ title, byline, siteName: 'The Harrow Post' });
    expect(article.text.startsWith(start)).toBe(true);
    expect(article.text.endsWith(end)).toBe(true);
    expect(article.published).toBe(title === FIRST ? '2026-03-04T06:00:00Z' : undefined);
    expect(article.root?.id).toBe(title === FIRST ? '' : 'second');
  });
});

test('chapters with headlines of the same rank are one story, where they stand in one article', async () => {
  const { article } = await analyzed(FIRST, '');
  const page = await display(
    `<!doctype html><html lang="en"><title>${FIRST}</title><article><section><h1>${FIRST}</h1><p>${article.text.split('\n\n').join('</p><p>')}</p></section><section>${second('')}</section></article>`,
  );
  const both = analyze(page.document).article.text;
  page.close();
  expect(both).toContain('When the last lorry');
  expect(both.endsWith('had to sharpen twice.')).toBe(true);
});

test('what a wall says at the end of the other story stays', async () => {
  const wall =
    '<div class="box" id="wall"><h3>Subscribe to continue reading</h3><p>This story is for subscribers only. Subscribe today for $1 a week.</p><a href="/subscribe">Subscribe now</a></div>';
  const analysis = await analyzed(FIRST, `<article>${second()}${wall}</article>`);
  expect(idsOf(analysis)).toEqual(['first-ask', 'second-ask']);
});

test('of two declared stories it is the one whose address the page has now', async () => {
  const declare = (headline: string, url: string, author: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, url, author: { name: author }, datePublished: '2026-03-05' })}</script>`;
  const analysis = await analyzed(
    SECOND,
    `<article>${second()}</article>${declare(SECOND, 'about:srcdoc', 'Piet Halloran and Ana Brook')}`,
    `<link rel="canonical" href="https://example.org/bridge">${declare(FIRST, 'https://example.org/bridge', 'Edda Marlow')}`,
  );
  expect(analysis.article).toMatchObject({
    title: SECOND,
    byline: 'Piet Halloran and Ana Brook',
    published: '2026-03-05',
  });
  expect(analysis.article.standfirst).toBe(undefined);
});

describe('one story stays whole', () => {
  const section = (heading: string, from: number) =>
    `<section><h1>${heading}</h1><p>${paragraphs.slice(from, from + 4).join('</p><p>')}</p></section>`;

  test.each([
    ['with headings of its own rank over sections', `${section('The first night', 0)}${section('The loss', 4)}`],
    ['with such a heading over its last part', `<h1>The loss</h1><p>${paragraphs.join('</p><p>')}</p>`],
    ['with its headline said again', `<section><h1>${FIRST}</h1><p>${paragraphs.join('</p><p>')}</p></section>`],
  ])('%s', async (_, more) => {
    const page = await display(story.replace('</article>', () => `${more}</article>`));
    close = page.close;
    const { text } = analyze(page.document).article;
    expect(text).toContain('When the last lorry');
    expect(text).toContain('new coat of paint.');
    expect(text).toContain('had to sharpen twice.');
  });

  test('beside teasers that have headlines of the same rank', async () => {
    const teaser =
      '<article><h1>Ferry fares go up</h1><p>From May on a ticket costs more. The council decided it.</p></article>';
    const { title, text } = (await analyzed(FIRST, teaser.repeat(3))).article;
    expect(title).toBe(FIRST);
    expect(text).toContain('When the last lorry');
    expect(text).toContain('new coat of paint.');
  });
});
