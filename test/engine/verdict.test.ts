import { expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import { display } from '../support/judged.ts';

const story = [
  'The last bakery on the island closed in 1998, and since then the bread has come by ship, four days a week.',
  'Now two sisters from the mainland have bought the old oven, which nobody had been able to carry away.',
  'They bake at night, because the flour mill runs on the current that is left over when the cannery sleeps.',
  'On the first morning there were forty loaves in the window; at half past seven there was none.',
  'The mayor, who had promised them a year without rent, bought the last one and shared it on the stairs.',
];
const others = [
  'My grandmother bought her bread there, and she always said that the crust was thick enough to mend a boat with.',
  'I was there on Saturday. The line went around the church twice, and nobody in it was in a hurry at all.',
  'It is a pity that the mill was not mentioned more, for without the mill there would be no flour for the sisters.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (after: string, body = paragraphs(story)) =>
  `<!doctype html><html lang="en"><title>Bread again – The Islander</title><meta property="og:type" content="article">
  <main><article><h1>Bread again</h1>${body}</article>${after}</main></html>`;

async function articleOf(html: string): Promise<string[]> {
  const { document, close } = await display(html);
  const { article } = analyze(document);
  close();
  return article.text.split('\n\n');
}

test.each([
  [
    'comments written like stories',
    page(`<section id="comments"><ol>${others.map((text) => `<li><p>${text}</p></li>`).join('')}</ol></section>`),
  ],
  ['praise in a footer', page(`<footer>${paragraphs(others)}</footer>`)],
  [
    'a menu that explains itself',
    page('').replace('<main>', `<nav><ul><li>${paragraphs(others)}</li></ul></nav><main>`),
  ],
])('the article is the story without %s', async (_, html) => {
  expect(await articleOf(html)).toEqual(story);
});

test('a gallery that is told below its pictures keeps its captions', async () => {
  const body = story
    .map((text) => `<figure><img src="data:,"><figcaption><p>${text}</p></figcaption></figure>`)
    .join('');
  expect(await articleOf(page('', body))).toEqual(story);
});

test.each([
  [
    'an article that takes comments',
    `<article class="comments-open"><h1>Bread again</h1>${paragraphs(story)}</article>`,
  ],
  [
    'text right in the body, with a cookie banner last',
    `<h1>Bread again</h1>${story.join('<br><br>')}<div class="cookie-consent"><p>We use cookies.</p></div>`,
  ],
])('the article is whole: %s', async (_, body) => {
  const html = `<!doctype html><html lang="en"><title>Bread again – The Islander</title><meta property="og:type" content="article"><body>${body}`;
  expect((await articleOf(html)).slice(0, story.length)).toEqual(story);
});
