import '../support/fake-chrome.ts';
import { describe, expect, test } from 'vitest';
import { storyMarkdown } from '../../src/story/markdown.ts';
import { fileStem, storyQuote, storyText } from '../../src/story/text.ts';
import { ferry, hebrew, p, reportOn } from '../support/sample-stories.ts';

describe('Markdown', () => {
  const markdown = storyMarkdown(ferry.article, 'The Harbour Post');

  test('opens with title, standfirst, source and address', () => {
    expect(markdown.split('\n\n').slice(0, 5)).toEqual([
      '# After eleven weeks, the island gets its ferry back',
      '_A divided council found the money by putting off two roads. The boat could sail within nine days._',
      expect.stringMatching(/^By Mara Holt and Jonas Eik · The Harbour Post · 24 Nov 2026, \d\d:30$/),
      '<https://news.example/story>',
      '---',
    ]);
  });

  test.each([
    ['a heading', '\n## What it costs\n'],
    ['a link', '[the council’s own figures](https://council.example/budget)'],
    [
      'a figure with caption and credit',
      '![A small white ferry at a quay under a grey sky](https://pictures.example/harbour.svg)\\\n_The Lindholm ferry',
    ],
    ['a table', '| Year | Passengers | Cars   |\n| ---- | ---------- | ------ |\n| 2023 | 118,400'],
    ['a list', '\n- Eight crossings a day'],
    ['a quote', '\n> An island without a crossing'],
    ['a pull quote', '\n> We asked for the boat'],
    ['a card', '\n[The hearing at Lindholm, in full (video.example)](https://video.example/watch/lindholm)\n'],
  ])('writes %s', (_, words) => {
    expect(markdown).toContain(words);
  });

  test('escapes what would be markup', () => {
    const { article } = reportOn([p('# no heading'), p('a *b* [c](d) `e`'), p('1. no list')], { title: 'A * B' });
    const written = storyMarkdown(article, 'x');
    expect(written).toContain('# A \\* B');
    expect(written).toContain('\\# no heading');
    expect(written).toContain('a \\*b\\* \\[c]\\(d) \\`e\\`');
    expect(written).toContain('1\\. no list');
  });
});

describe('plain text and quotes', () => {
  test('the text holds title, source, address and body', () => {
    const text = storyText(hebrew.article, 'עיתון הנמל');
    expect(text.startsWith(`${hebrew.article.title}\n\n`)).toBe(true);
    expect(text).toContain('\n\nhttps://news.example/story\n\n');
    expect(text.trimEnd().endsWith('„ביקשנו את הסירה שתמיד הייתה שם”.')).toBe(true);
  });

  test('a quote names its source', () => {
    expect(storyQuote(ferry.article, 'The Harbour Post', 'She did.')).toMatch(
      /^“She did\.”\n— After eleven weeks, the island gets its ferry back\nBy Mara Holt and Jonas Eik · The Harbour Post · .*\nhttps:\/\/news\.example\/story\n$/,
    );
  });
});

describe('file names', () => {
  test.each([
    ['A plain title', 'A plain title'],
    ['What? A/B: "C" <D> | E\\F*', 'What A B C D E F'],
    ['../../etc/passwd', 'etc passwd'],
    ['…', '…'],
    ['???', 'story'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['Ends with dots...', 'Ends with dots'],
    ['名前', '名前'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('%s becomes %s', (title, stem) => {
    expect(fileStem(title)).toBe(stem);
  });
});
