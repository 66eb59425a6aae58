import { expect, test } from 'vitest';
import { declaredStory } from '../../src/engine/json-ld.ts';

const HERE = 'https://example.org/news/bridge';
const read = (sources: unknown[], titles = ['Bridge opens']) =>
  declaredStory(
    sources.map((source) => (typeof source === 'string' ? source : JSON.stringify(source))),
    [HERE],
    titles,
  );
const story = { '@type': 'NewsArticle', headline: 'Bridge opens' };

test.each([
  ['an object', story],
  ['an array', [{ '@type': 'BreadcrumbList' }, story]],
  ['a graph', { '@graph': [{ '@type': 'WebSite', name: 'The Example' }, story] }],
  ['a main entity', { '@type': 'WebPage', mainEntity: story }],
  ['several types', { ...story, '@type': ['Article', 'NewsArticle'] }],
  ['a type as address', { ...story, '@type': 'https://schema.org/ReportageNewsArticle' }],
  ['a post of a live blog', { ...story, '@type': 'LiveBlogPosting' }],
  ['a comment around it', `<!-- ${JSON.stringify(story)} -->`],
  ['CDATA around it', `//<![CDATA[\n${JSON.stringify(story)}\n//]]>`],
  ['a raw line break in a text', '{"@type":"NewsArticle","headline":"Bridge\nopens"}'],
  ['trailing commas', '{"@type":"NewsArticle","headline":"Bridge opens",}'],
  ['a last semicolon', `${JSON.stringify(story)};`],
])('finds a story in %s', (_, source) => {
  expect(read([source])?.headline).toBe('Bridge opens');
});

test.each([
  ['no JSON at all', ['window.x = 1']],
  ['a null', ['null']],
  ['a list of products', [{ '@type': 'ItemList', itemListElement: [{ ...story }] }]],
  ['a post to be filled', [{ '@type': 'JobPosting', headline: 'Bridge opens' }]],
  ['a story without headline', [{ '@type': 'NewsArticle' }]],
  ['nesting without end', [`${'['.repeat(5000)}${']'.repeat(5000)}`]],
  ['broken JSON', ['{"@type":"NewsArticle","headline":"Bridge']],
])('finds none in %s', (_, sources) => {
  expect(read(sources)?.headline).toBeUndefined();
});

test('reads the other scripts when one is broken', () => {
  expect(read(['{', story])?.headline).toBe('Bridge opens');
});

test('of several stories takes the one that the address names, else the one that a title names, else none', () => {
  const other = { '@type': 'NewsArticle', headline: 'Ferry sinks', url: 'https://example.org/news/ferry' };
  const named = {
    ...story,
    headline: 'A new bridge',
    mainEntityOfPage: { '@id': 'https://www.example.org/news/bridge/?utm=x' },
  };
  expect(read([other, named], ['Ferry sinks'])?.headline).toBe('A new bridge');
  expect(read([other, story])?.headline).toBe('Bridge opens');
  expect(read([other, story], ['Weather'])?.headline).toBeUndefined();
});

test.each([
  ['a text', 'Jane Doe', ['Jane Doe']],
  ['a person', { '@type': 'Person', name: 'Jane Doe' }, ['Jane Doe']],
  ['an organisation', { '@type': 'Organization', name: 'Example Press' }, ['Example Press']],
  ['a list', [{ name: 'Jane Doe' }, 'John Roe'], ['Jane Doe', 'John Roe']],
  ['a reference', { '@id': '#jane' }, ['Jane Doe']],
  ['a list in a person', { '@type': 'Person', name: ['Jane Doe'] }, ['Jane Doe']],
  ['nobody', undefined, []],
])('reads an author given as %s', (_, author, expected) => {
  expect(
    read([
      [
        { ...story, author },
        { '@id': '#jane', '@type': 'Person', name: 'Jane Doe' },
      ],
    ])?.authors,
  ).toEqual(expected);
});

test.each([
  [false, false],
  ['False', false],
  ['https://schema.org/False', false],
  [true, true],
  ['true', true],
  ['perhaps', undefined],
  [undefined, undefined],
])('reads isAccessibleForFree %j as %j', (said, expected) => {
  expect(read([{ ...story, isAccessibleForFree: said }])?.isAccessibleForFree).toBe(expected);
});

test('lists the selectors of parts that are not free, and of those alone', () => {
  const hasPart = [
    { isAccessibleForFree: 'False', cssSelector: '.gated' },
    { isAccessibleForFree: false, cssSelector: ['.more', '#rest'] },
    { isAccessibleForFree: true, cssSelector: '.lead' },
  ];
  expect(read([{ ...story, hasPart }])?.notFree).toEqual(['.gated', '.more', '#rest']);
});

test('gives the image, publisher, word count and dates', () => {
  const declared = read([
    {
      ...story,
      image: [{ url: 'https://example.org/a.jpg', width: '1200', height: 800 }],
      publisher: { name: 'The Example' },
      wordCount: '450',
      datePublished: '2026-03-05',
      dateModified: 1772703000,
    },
  ]);
  expect(declared).toMatchObject({
    image: { url: 'https://example.org/a.jpg', width: 1200, height: 800 },
    publisher: 'The Example',
    wordCount: 450,
    published: '2026-03-05',
    modified: '1772703000',
  });
});
