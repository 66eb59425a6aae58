import '../support/fake-chrome.ts';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { blockquote, heading, list, paragraph, pullQuote, table } from '../../src/engine/tree.ts';
import { drawTree } from '../../src/story/draw.ts';
import { p } from '../support/sample-stories.ts';

const text = (value: string) => ({ type: 'text', value }) as const;

/** The drawing as markup. */
function drawn(...children: RootContent[]): string {
  const box = document.createElement('div');
  box.append(drawTree({ type: 'root', children }, 'https://news.example/a/story'));
  return box.innerHTML;
}

describe('a story is drawn block by block', () => {
  test.each<[string, RootContent, string]>([
    ['a paragraph', p('Words.'), '<p dir="auto">Words.</p>'],
    [
      'emphasis and breaks',
      paragraph([
        { type: 'emphasis', children: [text('a')] },
        { type: 'break' },
        { type: 'strong', children: [{ type: 'delete', children: [text('b')] }] },
        { type: 'inlineCode', value: 'c' },
      ]),
      '<p dir="auto"><em>a</em><br><strong><del>b</del></strong><code dir="ltr">c</code></p>',
    ],
    ['a quote', blockquote([p('q')]), '<blockquote dir="auto"><p dir="auto">q</p></blockquote>'],
    ['a pull quote', pullQuote([p('q')]), '<aside class="pull-quote" dir="auto"><p dir="auto">q</p></aside>'],
    ['a list, set tight', list(null, [[p('a')]]), '<ul dir="auto"><li dir="auto">a</li></ul>'],
    [
      'a list that counts from three, an item of two paragraphs',
      list(3, [[p('a'), p('b')]]),
      '<ol dir="auto" start="3"><li dir="auto"><p dir="auto">a</p><p dir="auto">b</p></li></ol>',
    ],
    [
      'a table',
      table([[[text('h')]], [[text('d')]]]),
      '<div class="table" tabindex="0" role="group"><table><thead><tr><th dir="auto" scope="col">h</th></tr></thead>' +
        '<tbody><tr><td dir="auto">d</td></tr></tbody></table></div>',
    ],
    ['code', { type: 'code', value: 'a < b' }, '<pre dir="ltr" tabindex="0"><code>a &lt; b</code></pre>'],
    ['a rule', { type: 'thematicBreak' }, '<hr>'],
    [
      'a card for what is embedded',
      { type: 'embedCard', url: 'https://video.example/1', provider: 'video.example', title: 'The film' },
      '<div class="embed"><p dir="auto">The film</p><p><a href="https://video.example/1" target="_blank" ' +
        'rel="noopener noreferrer">Open at <bdi>video.example</bdi></a></p></div>',
    ],
  ])('%s', (_, node, markup) => {
    expect(drawn(node)).toBe(markup);
  });

  test('a figure: lazy, without referrer, with its size, caption and credit', () => {
    const figure: RootContent = {
      type: 'figure',
      url: '/pictures/1.jpg',
      alt: 'A boat',
      width: 800,
      height: 600,
      caption: 'The boat.',
      credit: 'M. Holt',
    };
    expect(drawn(figure)).toBe(
      '<figure><img alt="A boat" loading="lazy" decoding="async" referrerpolicy="no-referrer" ' +
        'src="https://news.example/pictures/1.jpg" width="800" height="600">' +
        '<figcaption><span class="caption" dir="auto">The boat.</span> <span class="credit" dir="auto">M. Holt</span></figcaption></figure>',
    );
  });

  test('a picture that cannot load leaves, its caption stays', () => {
    const box = document.createElement('div');
    const figure: RootContent = { type: 'figure', url: 'https://news.example/1.jpg', alt: '', caption: 'The boat.' };
    box.append(drawTree({ type: 'root', children: [figure] }, 'https://news.example/'));
    box.querySelector('img')?.dispatchEvent(new Event('error'));
    expect(box.innerHTML).toBe(
      '<figure><figcaption><span class="caption" dir="auto">The boat.</span></figcaption></figure>',
    );
  });

  test('headings start at the second level and never skip one', () => {
    const levels = [1, 4, 3, 6, 2].map((depth) => heading(depth, [text(String(depth))]));
    const box = document.createElement('div');
    box.append(drawTree({ type: 'root', children: levels }, 'https://news.example/'));
    expect(Array.from(box.children, ({ localName }) => localName)).toEqual(['h2', 'h3', 'h3', 'h4', 'h2']);
  });
});
