import { expect, test } from 'vitest';
import { endingOf } from '../../src/engine/ending.ts';
import { extract } from '../../src/engine/extract.ts';
import { metadata } from '../../src/engine/metadata.ts';
import { judged, parse } from '../support/judged.ts';

/** Words of the article of a page. What grows faster than the page does not come to an end in a test's time. */
function wordsOf(html: string): number {
  const { document, page, verdicts } = judged(parse(html));
  const meta = metadata(document);
  return extract(page, verdicts, meta, endingOf(page, verdicts, meta)).words;
}

const text = 'It rained on the town.';
const many = (html: string, times: number) => html.repeat(times);

test.each([
  ['many paragraphs', (n: number) => many(`<p>${text}</p>`, n)],
  ['one paragraph of many breaks and links', (n: number) => `<div>${many(`<a href="/x">${text}</a><br>`, n)}</div>`],
  [
    'many pictures in one box',
    (n: number) => `<div><p>${text}</p>${many('<img src="a.jpg"><br><br>It rained.', n)}</div>`,
  ],
  [
    'many figures',
    (n: number) =>
      many(`<p>${text}</p><figure><img src="a.jpg"><figcaption data-is="beside">${text}</figcaption></figure>`, n),
  ],
  ['many quotations that say the same', (n: number) => many(`<blockquote>${text} ${text}</blockquote>`, n)],
  ['a long table', (n: number) => `<table>${many(`<tr><td>${text}</td><td>${text}</td></tr>`, n)}</table>`],
  ['a long list of lists', (n: number) => `<ul>${many(`<li>${text}<ul><li>${text}</li></ul></li>`, n)}</ul>`],
  ['many headings', (n: number) => many(`<h1>${text}</h1><h2>${text}</h2>`, n)],
])('%s are read whole', (_, page) => {
  expect(wordsOf(page(5000))).toBeGreaterThanOrEqual(10 * (wordsOf(page(500)) - 10));
});

test.each([
  ['deep boxes around pictures', `${many('<div>', 450)}<p>${text}</p>${many('<img src="a.jpg">', 2000)}<p>${text}</p>`],
  ['deep tables', `${many('<table><tr><td>', 150)}${text}`],
  ['deep quotations', `${many(`<blockquote>${text}`, 450)}`],
  [
    'a set of sources without end',
    `<p>${text}</p><img srcset="${many('a', 1_000_000)}"><img srcset="${many('a.jpg 1x,', 100_000)}"><p>${text}</p>`,
  ],
  [
    'a byline without end',
    `<title>Rain</title><h1>Rain</h1><p class="byline">${many('By Jane Doe ', 50_000)}</p><p>${text}</p>`,
  ],
  ['a title of separators', `<title>${many('a | ', 20_000)}</title><p>${text}</p>`],
])('%s do not keep a reader waiting', (_, html) => {
  expect(wordsOf(html)).toBeGreaterThan(0);
});
