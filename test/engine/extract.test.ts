import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { endingOf } from '../../src/engine/ending.ts';
import { extract } from '../../src/engine/extract.ts';
import { metadata } from '../../src/engine/metadata.ts';
import { judged, parse } from '../support/judged.ts';

function articleOf(html: string) {
  const { document, page, verdicts } = judged(parse(html));
  const meta = metadata(document);
  return extract(page, verdicts, meta, endingOf(page, verdicts, meta));
}

/** A tree as one line a node: enough to see what became of what. */
function outline(nodes: readonly (RootContent | { type: string })[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    const own =
      'value' in node
        ? ` ${JSON.stringify(node.value)}`
        : 'depth' in node
          ? ` ${node.depth}`
          : 'url' in node
            ? ` ${node.url}`
            : '';
    return [
      `${indent}${node.type}${own}`,
      ...('children' in node && Array.isArray(node.children) ? outline(node.children, `${indent} `) : []),
    ];
  });
}
const treeOf = (html: string) => outline(articleOf(html).tree.children);
const textOf = (html: string) => articleOf(html).text;

describe('inline text', () => {
  test.each([
    [
      'emphasis and strong',
      '<p>One <em>two <b>three</b></em> four.</p>',
      ['paragraph', ' text "One "', ' emphasis', '  text "two "', '  strong', '   text "three"', ' text " four."'],
    ],
    [
      'a link, absolute',
      '<p>See <a href="/bridge">the bridge</a>.</p>',
      ['paragraph', ' text "See "', ' link https://example.org/bridge', '  text "the bridge"', ' text "."'],
    ],
    [
      'a mail link',
      '<p><a href="mailto:desk@example.org">Write</a></p>',
      ['paragraph', ' link mailto:desk@example.org', '  text "Write"'],
    ],
    ['a script link as text', '<p><a href="javascript:alert(1)">Press</a> it.</p>', ['paragraph', ' text "Press it."']],
    [
      'a line break',
      '<p>Roses are red,<br>violets are blue.</p>',
      ['paragraph', ' text "Roses are red,"', ' break', ' text "violets are blue."'],
    ],
    [
      'a break within emphasis',
      '<p><i>one<br>two</i></p>',
      ['paragraph', ' emphasis', '  text "one"', ' break', ' emphasis', '  text "two"'],
    ],
    [
      'code',
      '<p>Run <code>npm test</code> now.</p>',
      ['paragraph', ' text "Run "', ' inlineCode "npm test"', ' text " now."'],
    ],
    [
      'white space between elements',
      '<p><b>One</b>\n <i>two</i></p>',
      ['paragraph', ' strong', '  text "One"', ' text " "', ' emphasis', '  text "two"'],
    ],
    [
      'zero-width characters and soft hyphens',
      '<p>news\u00adpaper\u200b here\ufeff</p>',
      ['paragraph', ' text "newspaper here"'],
    ],
    ['joiners of Persian', '<p>می\u200cخواهم</p>', ['paragraph', ' text "می\u200cخواهم"']],
    ['empty elements', '<p>One <b> </b><a href="/x"></a>two</p>', ['paragraph', ' text "One two"']],
  ])('keeps %s', (_, html, expected) => {
    expect(treeOf(html)).toEqual(expected);
  });
});

describe('blocks', () => {
  test.each([
    ['paragraphs of double breaks', '<div>One.<br><br>Two.<br><br>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
    ['div paragraphs', '<div><div>One.</div><div>Two.</div></div>', 'One.\n\nTwo.'],
    ['a list, an item a line', '<p>Take:</p><ul><li>eggs</li><li>flour</li></ul>', 'Take:\n\neggs\nflour'],
    ['a nested list', '<ul><li>one<ul><li>one a</li></ul></li><li>two</li></ul>', 'one\none a\ntwo'],
    [
      'a table, a row a line',
      '<table><tr><th>Town</th><th>Rain</th></tr><tr><td>Nord</td><td>3 mm</td></tr><tr><td>Süd</td><td>9 mm</td></tr></table>',
      'Town | Rain\nNord | 3 mm\nSüd | 9 mm',
    ],
    [
      'an empty cell',
      '<table><tr><td>a</td><td></td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>',
      'a |  | c\nd | e | f',
    ],
    [
      'a table that lays out the page',
      `<table><tr><td>Menu</td><td><p>${'Rain fell. '.repeat(70)}</p><p>Two.</p></td></tr></table>`,
      `Menu\n\n${'Rain fell. '.repeat(70).trim()}\n\nTwo.`,
    ],
    ['a definition list', '<dl><dt>Weir</dt><dd>A low dam.</dd></dl>', 'Weir\n\nA low dam.'],
    [
      'code with its line breaks',
      '<pre class="language-ts"><span>const a</span>\n  <span>= 1;</span>\n</pre>',
      'const a\n  = 1;',
    ],
    [
      'a quotation',
      '<p>She said:</p><blockquote><p>We opened it.</p><p>At last.</p></blockquote><p>Then she left.</p>',
      'She said:\n\nWe opened it.\n\nAt last.\n\nThen she left.',
    ],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  test('headings follow one another from depth 2, and the title said again is left out', () => {
    expect(
      treeOf(
        '<title>Bridge opens</title><h1>Bridge opens</h1><p>One.</p><h3>Before</h3><p>Two.</p><h5>Long before</h5><p>Three.</p>',
      ),
    ).toEqual([
      'paragraph',
      ' text "One."',
      'heading 2',
      ' text "Before"',
      'paragraph',
      ' text "Two."',
      'heading 3',
      ' text "Long before"',
      'paragraph',
      ' text "Three."',
    ]);
  });

  test('a heading over nothing at the end is left out', () => {
    expect(textOf('<p>One.</p><h2>More on this</h2>')).toBe('One.');
    expect(textOf('<p>One.</p><h2>More</h2><h3>On this</h3><h3>And that</h3>')).toBe('One.');
  });

  test('many headings at the end are the items of a gallery, and stay', () => {
    const items = ['A ghost', 'A lighthouse', 'A storm', 'A herring'];
    const text = textOf(`<p>One.</p>${items.map((item) => `<h2>${item}</h2>`).join('')}`);
    for (const item of items) expect(text).toContain(item);
  });

  test('ordered lists keep their start, listicles with headings are no list', () => {
    const [list] = articleOf('<ol start="4"><li>four</li><li>five</li></ol>').tree.children;
    expect(list).toMatchObject({ type: 'list', ordered: true, start: 4 });
    expect(treeOf('<ol><li><h2>First</h2><p>One.</p></li><li><h2>Second</h2><p>Two.</p></li></ol>')[0]).toBe(
      'heading 2',
    );
  });

  test('clutter between and within contributes nothing', () => {
    expect(
      textOf(
        '<p>One.</p><div data-is="appeal">Become a member</div><p>Two.</p><div>Three.<br><br><span>Four.</span><p data-is="promo">Read more</p></div>',
      ),
    ).toBe('One.\n\nTwo.\n\nThree.\n\nFour.');
  });

  test('deep nesting does not overflow', () => {
    const depth = 400;
    expect(textOf(`${'<ul><li>x'.repeat(depth)}${'</li></ul>'.repeat(depth)}`).split('\n').length).toBeGreaterThan(
      depth / 2,
    );
  });
});

describe('texts that stand twice are the author’s', () => {
  const day = (run: string) => `<p>${run}, then stretch for ten minutes and drink a glass of water.</p>`;
  const week = ['Run for half an hour', 'Swim at your own pace', 'Walk up the hill and down'].map(day).join('');
  test.each([
    ['a plan whose weeks are alike', week.repeat(4)],
    ['short lines that repeat', '<p>Rest day.</p><p>Run.</p>'.repeat(6)],
    [
      'a list of equal steps',
      `<ul>${'<li>Stir for a minute until the sauce is smooth and thick.</li>'.repeat(3)}</ul>`,
    ],
  ])('%s', (_, html) => {
    expect(textOf(html).split(/\n+/)).toHaveLength(html.split(/<p>|<li>/).length - 1);
  });
});

describe('what a page hides until it is wanted', () => {
  test.each([
    ['an accordion’s folded panel', '<div role="region" aria-labelledby="b" hidden><p>Two.</p></div>'],
    ['a panel folded by its style', '<div role="region" aria-labelledby="b" style="display:none"><p>Two.</p></div>'],
    ['a part that is streamed and not yet in its place', '<div hidden id="S:1"><p>Two.</p></div>'],
  ])('%s is read', (_, html) => {
    expect(textOf(`<p>One.</p><h3><button id="b">Why</button></h3>${html}`)).toContain('Two.');
  });
  test.each([
    ['a hidden part', '<div hidden><p>Two.</p></div>'],
    ['a hidden part with an id of its own', '<div hidden id="Story"><p>Two.</p></div>'],
    ['a hidden region that nothing opens', '<div role="region" hidden><p>Two.</p></div>'],
    ['a hidden part behind a paywall', '<div class="paywall" style="display:none"><p>Two.</p></div>'],
  ])('%s is not', (_, html) => {
    expect(textOf(`<p>One.</p>${html}`)).not.toContain('Two.');
  });
});

describe('pull quotes', () => {
  const said = 'They said sorry with a cake, and it was small.';
  test.each([
    [
      'a quotation that repeats the body',
      `<p>${said} She laughed.</p><blockquote>${said}</blockquote><p>End.</p>`,
      'pullQuote',
    ],
    ['an aside that repeats the body', `<p>${said} She laughed.</p><aside>${said}</aside><p>End.</p>`, 'pullQuote'],
    [
      'a named box that repeats the body',
      `<p>${said} She laughed.</p><div class="pull-quote">${said}</div><p>End.</p>`,
      'pullQuote',
    ],
    ['a quotation of its own', `<p>One.</p><blockquote>${said}</blockquote><p>End.</p>`, 'blockquote'],
    ['a named box with words of its own', `<p>One.</p><div class="pull-quote">${said}</div><p>End.</p>`, 'paragraph'],
    ['a refrain', `<p>${said}</p><p>She laughed.</p><p>${said}</p>`, 'paragraph'],
  ])('%s', (_, html, expected) => {
    const { tree, text } = articleOf(html);
    expect(
      tree.children
        .map((node) => node.type)
        .filter((type) => type !== 'paragraph')
        .join() || 'paragraph',
    ).toBe(expected);
    expect(text.split(said).length - 1).toBe(html.split(said).length - 1 - (expected === 'pullQuote' ? 1 : 0));
  });
});

describe('figures', () => {
  const body = '<p>One.</p>';
  test.each([
    [
      'a figure',
      '<figure><img src="a.jpg" alt="A bridge"><figcaption data-is="beside">The bridge. <span class="credit">Photo: Jane Doe</span></figcaption></figure>',
      { caption: 'The bridge.', credit: 'Photo: Jane Doe', alt: 'A bridge' },
    ],
    [
      'a credit in a line of its own',
      '<figure><img src="a.jpg"><figcaption data-is="beside"><p>The bridge</p><p class="credit">Jane Doe</p></figcaption></figure>',
      { caption: 'The bridge', credit: 'Jane Doe' },
    ],
    [
      'a caption in the next box',
      '<div><img src="a.jpg"></div><p class="caption" data-is="beside">The bridge at dawn</p>',
      { caption: 'The bridge at dawn' },
    ],
    [
      'the caption of a picture that the page drew itself',
      '<figure><img src="data:image/png;base64,AA" alt="A bridge"><figcaption data-is="beside">The bridge</figcaption></figure>',
      { url: '', alt: 'A bridge', caption: 'The bridge' },
    ],
    ['a bare picture', '<p><img src="a.jpg" alt="A bridge"></p>', { alt: 'A bridge' }],
    [
      'a picture linked to its large copy',
      '<a href="/large.jpg"><img src="a.jpg"></a>',
      { url: 'https://example.org/news/a.jpg' },
    ],
  ])('keeps %s at its place', (_, figure, expected) => {
    const { tree, text, readingText } = articleOf(`${body}${figure}<p>Two.</p>`);
    expect(tree.children.map((node) => node.type)).toEqual(['paragraph', 'figure', 'paragraph']);
    expect(tree.children[1]).toMatchObject(expected);
    expect(text).toBe('One.\n\nTwo.');
    if ('caption' in expected) expect(readingText).toContain(`One.\n\n${expected.caption}`);
  });

  test.each([
    ['a teaser', '<div><a href="/other-story"><img src="a.jpg"></a></div>'],
    ['a promo with its line', '<div><img src="a.jpg"><p data-is="promo">Ten ferries to love</p></div>'],
    ['an avatar', '<img class="avatar" src="a.jpg">'],
    ['a counter', '<img src="https://count.example/p.gif" width="1" height="1">'],
    [
      'a film with a promo’s line',
      '<div><iframe src="https://www.youtube.com/embed/abc_DEF-123"></iframe><p data-is="promo">Watch ten ferries</p></div>',
    ],
    ['a frame of an advertiser', '<iframe src="https://ads.example/frame"></iframe>'],
  ])('leaves out %s', (_, html) => {
    expect(treeOf(`${body}${html}<p>Two.</p>`).filter((line) => !line.startsWith(' '))).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  test('a picture between headline and text is kept, one before the headline and one after the text are not', () => {
    const html =
      '<title>Bridge opens</title><img src="logo-big.jpg"><h1 data-is="beside">Bridge opens</h1><img src="a.jpg"><p>One.</p><p>Two.</p><footer data-is="chrome"><p>About us</p><img src="z.jpg"></footer>';
    expect(treeOf(html).filter((line) => line.startsWith('figure'))).toEqual(['figure https://example.org/news/a.jpg']);
  });

  test('a video becomes a card that links to it', () => {
    const { tree } = articleOf(
      `${body}<iframe title="The opening" src="//www.youtube.com/embed/abc_DEF-123?autoplay=1"></iframe><p>Two.</p>`,
    );
    expect(tree.children[1]).toEqual({
      type: 'embedCard',
      url: 'https://www.youtube.com/watch?v=abc_DEF-123',
      provider: 'youtube.com',
      title: 'The opening',
    });
  });

  test('the same picture twice is one figure', () => {
    expect(
      treeOf(
        `${body}<img src="a.jpg?w=300"><noscript><img src="a.jpg"></noscript><p>Two.</p><img src="a.jpg?w=900"><p>Three.</p>`,
      ).filter((line) => line.startsWith('figure')),
    ).toHaveLength(1);
  });
});

describe('fields', () => {
  const head = '<html lang="en"><title>Bridge opens</title><main><h1 data-is="beside">Bridge opens</h1>';
  test.each([
    [
      'the line that is shown',
      `${head}<p data-is="beside">Ten years late and twice the price, it opens today.</p><p>One.</p></main>`,
      'Ten years late and twice the price, it opens today.',
    ],
    [
      'the shown line that is also declared',
      `<meta name="description" content="Late and dear.">${head}<p data-is="beside">The harbour has waited for this day since the year of the flood.</p><p data-is="beside">Late and dear, it opens.</p><p>One.</p></main>`,
      'Late and dear, it opens.',
    ],
    [
      'the declared one',
      `<meta name="description" content="Ten years late, it opens.">${head}<p>One.</p></main>`,
      'Ten years late, it opens.',
    ],
    [
      'none that breaks off',
      `<meta name="description" content="Ten years late, it…">${head}<p>One.</p></main>`,
      undefined,
    ],
    [
      'none that the text says',
      `<meta name="description" content="Ten years late, it opens.">${head}<p>Ten years late, it opens. Then it rained.</p></main>`,
      undefined,
    ],
    [
      'no date line in the page’s language',
      `${head.replace('"en"', '"de"')}<p data-is="beside">Zuletzt von uns auf den Stand gebracht am 5. Mai 2026 um 12 Uhr</p><p>One.</p></main>`,
      undefined,
    ],
    [
      'no date line',
      `${head}<p data-is="beside">Published on Thursday the 5th of March 2026 at noon</p><p>One.</p></main>`,
      undefined,
    ],
  ])('standfirst: %s', (_, html, expected) => {
    expect(articleOf(html).standfirst).toBe(expected);
  });

  const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
  const linked = (count: number, of: number) => `<a href="/more">${words(count)}</a> ${words(of - count)}`;
  test.each<[string, string, boolean]>([
    ['seven words', words(7), false],
    ['eight', words(8), true],
    ['ninety', words(90), true],
    ['ninety-one', words(91), false],
    ['a quarter of it a link', linked(3, 12), true],
    ['a third of it a link', linked(4, 12), false],
  ])('a line below the headline, not declared, is a standfirst: %s', (_, line, is) => {
    const { standfirst } = articleOf(`${head}<p data-is="beside">${line}</p><p>One.</p></main>`);
    expect(standfirst !== undefined).toBe(is);
  });

  test.each([
    ['of four words is taken as it is shown', 'Late and dear, indeed.', 'Late and dear, indeed.'],
    ['of three is taken as it is declared', 'Late and dear!', 'Late and dear'],
  ])('a declared standfirst %s', (_, line, expected) => {
    const declared = '<meta name="description" content="Late and dear">';
    const html = `${declared}${head}<p data-is="beside">${line}</p><p>One.</p></main>`;
    expect(articleOf(html).standfirst).toBe(expected);
  });

  test.each([
    ['first', ['Bridge opens', 'One.', 'Two.'], 'One.\n\nTwo.'],
    ['third', ['One.', 'Two.', 'Bridge opens'], 'One.\n\nTwo.'],
    ['fourth', ['One.', 'Two.', 'Three.', 'Bridge opens'], 'One.\n\nTwo.\n\nThree.\n\nBridge opens'],
  ])('the headline said again as the %s paragraph', (_, paragraphs, text) => {
    expect(textOf(`${head}${paragraphs.map((one) => `<p>${one}</p>`).join('')}</main>`)).toBe(text);
  });

  test('root is the smallest element around the whole body; reading text is in order', () => {
    const article = articleOf(
      `${head}<p data-is="beside">Ten years late and twice the price, it opens today.</p><p data-is="beside" class="byline">By Jane Doe</p><div id="text"><p>One two three.</p><section><p>Four.</p></section></div></main>`,
    );
    expect(article.root?.id).toBe('text');
    expect(article.readingText).toBe(
      'Bridge opens\n\nTen years late and twice the price, it opens today.\n\nJane Doe\n\nOne two three.\n\nFour.',
    );
    expect([article.words, article.minutes]).toEqual([4, 1]);
  });

  test('a page without a body gives an empty article', () => {
    const article = articleOf('<p data-is="chrome">Menu</p>');
    expect(article).toMatchObject({ text: '', words: 0, tree: { type: 'root', children: [] } });
    expect(article.root).toBeUndefined();
  });
});
