import { describe, expect, test } from 'vitest';
import { metadata } from '../../src/engine/metadata.ts';
import { parse } from '../support/judged.ts';

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const read = (html: string) => metadata(parse(html));
const story = { '@type': 'NewsArticle', headline: 'Bridge opens after ten years' };

describe('where several sources speak, the better one is heard', () => {
  test.each([
    [
      'JSON-LD before meta',
      `<meta property="article:published_time" content="2026-01-01">${ld({ ...story, datePublished: '2026-03-05' })}`,
      { published: '2026-03-05' },
    ],
    [
      'meta before microdata',
      '<meta name="author" content="Jane Doe"><span itemprop="author">John Roe</span>',
      { byline: 'Jane Doe' },
    ],
    [
      'microdata before visible text',
      '<h1>Bridge opens</h1><time datetime="2026-03-06"></time><meta itemprop="datePublished" content="2026-03-05">',
      { published: '2026-03-05' },
    ],
    [
      'a meta date in the language of the page',
      '<html lang="de-AT"><meta name="date" content="5. Mai 2026"><time datetime="2026-05-06"></time>',
      { published: '2026-05-05' },
    ],
    [
      'a name before a profile address',
      '<meta property="article:author" content="https://example.org/jane"><meta name="author" content="Jane Doe">',
      { byline: 'Jane Doe' },
    ],
    [
      'a meta name after a broken JSON-LD',
      '<script type="application/ld+json">{"@type":</script><meta name="author" content="Jane Doe">',
      { byline: 'Jane Doe' },
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toMatchObject(expected);
  });
});

describe('visible text by the headline', () => {
  test.each([
    ['a class', '<h1>Bridge opens</h1><div class="article-byline">By <a href="/jane">Jane Doe</a></div>', 'Jane Doe'],
    ['a rel', '<h1>Bridge opens</h1><p>Text by <a rel="author" href="/jane">Jane Doe</a></p>', 'Jane Doe'],
    ['a label', '<h1>Bridge opens</h1><p>By Jane Doe and John Roe</p>', 'Jane Doe and John Roe'],
    ['a label in the language', '<html lang="de"><h1>Die Brücke ist offen</h1><p>Von Max Muster</p>', 'Max Muster'],
    ['a label in either Norwegian', '<html lang="nn"><h1>Brua er open</h1><p>Av Kari Vik</p>', 'Kari Vik'],
    [
      'parts that touch',
      '<h1>Bridge opens</h1><div class="author"><span>Written by</span><b>Jane Doe</b></div>',
      'Jane Doe',
    ],
    [
      'a sentence that begins with By',
      '<h1>Bridge opens</h1><p>By noon the queue was a mile long, and by three it had reached the harbour wall.</p>',
      undefined,
    ],
    [
      'a name far below',
      `<h1>Bridge opens</h1>${'<p>'.concat('Rain fell on the town all day. '.repeat(12), '</p>').repeat(3)}<p class="author">Jane Doe</p>`,
      undefined,
    ],
  ])('reads a byline by %s', (_, html, expected) => {
    expect(read(html).byline).toBe(expected);
  });

  test.each([
    ['a time element', '<time datetime="2026-03-05T09:30:00Z">today</time>', '2026-03-05T09:30:00Z', undefined],
    [
      'an update',
      '<p>Updated <time datetime="2026-03-06">Friday</time></p><time datetime="2026-03-05">Thursday</time>',
      '2026-03-05',
      '2026-03-06',
    ],
    ['a line', '<p>Published March 5, 2026</p>', '2026-03-05', undefined],
    [
      'an update in German',
      '<p>Aktualisiert am <time datetime="2026-03-06">6. März</time></p>',
      undefined,
      '2026-03-06',
    ],
    ['no date', '<p>Yesterday</p>', undefined, undefined],
  ])('reads %s', (_, html, published, modified) => {
    const found = read(`<title>Bridge opens</title><h1>Bridge opens</h1>${html}`);
    expect([found.published, found.modified]).toEqual([published, modified]);
  });
});

describe('title, address, outlet', () => {
  test('the headline as shown, the outlet apart, the canonical address', () => {
    const found = read(
      '<title>Bridge opens - at last | The Example</title><meta property="og:site_name" content="The Example">' +
        '<link rel="canonical" href="/news/bridge"><h1>Bridge opens - at last</h1>',
    );
    expect(found.title).toBe('Bridge opens - at last');
    expect(found.siteName).toBe('The Example');
    expect(found.headline?.localName).toBe('h1');
  });

  test('form controls named like properties do not mislead', () => {
    const found = read(
      '<title>Bridge opens</title><h1>Bridge opens</h1><form name="querySelectorAll"><input name="title"></form><img name="body"><form name="title"></form>',
    );
    expect(found.title).toBe('Bridge opens');
  });

  test('a page without anything gives an empty title and no more', () => {
    expect(Object.keys(read('<p>Hello</p>')).sort()).toEqual(['notFree', 'title', 'url']);
  });
});

test.each([
  ['the root', '<html lang="de-AT"><h1>Die Brücke</h1>', 'de-AT', 'ltr'],
  [
    'the article within another language',
    '<html lang="en"><title>גשר</title><div lang="he" dir="rtl"><h1>גשר</h1></div>',
    'he',
    'rtl',
  ],
  ['a right-to-left language without dir', '<html lang="ar">', 'ar', 'rtl'],
  ['og:locale', '<meta property="og:locale" content="fr_FR">', 'fr-FR', 'ltr'],
  ['nonsense', '<html lang="{{ lang }}">', undefined, undefined],
])('language and direction from %s', (_, html, lang, dir) => {
  const found = read(html);
  expect([found.lang, found.dir]).toEqual([lang, dir]);
});

test('what is declared of the whole story', () => {
  const found = read(
    ld({
      ...story,
      isAccessibleForFree: 'False',
      wordCount: 900,
      articleBody: '<p>One &amp; two.</p>',
      hasPart: { isAccessibleForFree: false, cssSelector: '.gated' },
      image: '/a.jpg',
    }),
  );
  expect(found).toMatchObject({
    isAccessibleForFree: false,
    wordCount: 900,
    articleBody: 'One & two.',
    notFree: ['.gated'],
    image: { url: 'https://example.org/a.jpg', alt: '' },
  });
});

test.each([['javascript:alert(1)'], ['data:image/png;base64,AAAA'], ['']])('a lead image %j is none', (url) => {
  expect(read(`<meta property="og:image" content="${url}">`).image).toBeUndefined();
});
