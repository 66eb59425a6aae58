import '../support/fake-chrome.ts';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { paragraph } from '../../src/engine/tree.ts';
import { linkAddress, pictureAddress } from '../../src/story/address.ts';
import { drawTree } from '../../src/story/draw.ts';
import { bdi, plain } from '../../src/story/element.ts';
import { drawHead } from '../../src/story/head.ts';
import { storyMarkdown } from '../../src/story/markdown.ts';
import { drawCut, drawSupport } from '../../src/story/outlet.ts';
import { storyPage } from '../../src/story/story-page.ts';
import { p, reportOn } from '../support/sample-stories.ts';

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script></title><b>&amp;';
const SCHEMES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \tjava\nscript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'blob:https://news.example/1',
  'file:///etc/passwd',
  'chrome://settings',
  'moz-extension://a/b',
  'view-source:https://news.example/',
];

/** A link, a figure and a card that lead to an address. */
function leadingTo(url: string): RootContent[] {
  return [
    paragraph([{ type: 'link', url, children: [{ type: 'text', value: 'words' }] }]),
    { type: 'figure', url, alt: 'alt', caption: 'caption' },
    { type: 'embedCard', url, provider: 'p.example', title: 'title' },
  ];
}

function draw(children: RootContent[]): HTMLElement {
  const box = document.createElement('div');
  box.append(drawTree({ type: 'root', children }, 'https://news.example/'));
  return box;
}

describe('markup from a page stays text', () => {
  const report = reportOn(
    [
      p(MARKUP),
      { type: 'html', value: MARKUP },
      { type: 'code', value: MARKUP },
      { type: 'figure', url: 'https://news.example/1.jpg', alt: MARKUP, caption: MARKUP, credit: MARKUP },
      { type: 'embedCard', url: 'https://video.example/', provider: MARKUP, title: MARKUP },
    ],
    { title: MARKUP, standfirst: MARKUP, byline: MARKUP, published: MARKUP, siteName: MARKUP, lang: MARKUP },
    {
      extent: { state: 'cut', evidence: [], paragraphsShown: 4 },
      support: { url: 'https://news.example/give', text: MARKUP },
    },
  );

  test('in the drawing', () => {
    const box = draw(report.article.tree.children);
    box.append(drawHead(report.article));
    box.append(...[drawCut(report, MARKUP), drawSupport(report, MARKUP)].filter((part) => part !== undefined));
    expect(box.querySelectorAll('script, b, [onerror], [onload]')).toHaveLength(0);
    expect(box.querySelectorAll('img')).toHaveLength(1);
    expect(box.textContent).toContain('<script>document.title=1</script>');
  });

  test('in the saved page', () => {
    const page = new DOMParser().parseFromString(storyPage(report.article, MARKUP), 'text/html');
    expect(page.querySelectorAll('script, b, [onerror], [onload]')).toHaveLength(0);
    expect(page.querySelectorAll('img')).toHaveLength(1);
    expect(page.title).toContain('<script>');
  });

  test('in Markdown', () => {
    const markdown = storyMarkdown(report.article, MARKUP);
    const outsideCode = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/!\[[\s\S]*?\]\(/g, '');
    expect(outsideCode).not.toMatch(/(?<!\\)<(?:img|script|b)/);
  });
});

describe('addresses that are none to follow', () => {
  test.each(SCHEMES)('%j is no link and no picture', (url) => {
    expect(linkAddress(url, 'https://news.example/')).toBeUndefined();
    expect(pictureAddress(url, 'https://news.example/')).toBeUndefined();
    const box = draw(leadingTo(url));
    expect(box.querySelectorAll('a, img')).toHaveLength(0);
    expect(box.textContent).toContain('words');
    const { article } = reportOn(leadingTo(url), { url });
    expect(
      new DOMParser().parseFromString(storyPage(article, 'x'), 'text/html').querySelectorAll('a, img'),
    ).toHaveLength(0);
    expect(storyMarkdown(article, 'x')).not.toMatch(/\]\(|<\w+:/);
  });

  test.each([
    ['https://a.example/', 'https://a.example/'],
    ['HTTP://a.example', 'http://a.example/'],
    ['//a.example/b', 'https://a.example/b'],
    ['../b', 'https://news.example/b'],
    ['mailto:desk@a.example', 'mailto:desk@a.example'],
  ])('%s is a link to %s', (address, href) => {
    expect(linkAddress(address, 'https://news.example/a/')).toBe(href);
  });

  test.each(['', '  '])('an empty address (%j) is not the page itself', (address) => {
    expect(pictureAddress(address, 'https://news.example/story')).toBeUndefined();
    expect(linkAddress(address, 'https://news.example/story')).toBeUndefined();
  });

  test('a mail address is no picture', () => {
    expect(pictureAddress('mailto:desk@a.example')).toBeUndefined();
  });

  test('an address without a base is not made absolute by the extension’s own', () => {
    expect(linkAddress('/settings')).toBeUndefined();
  });
});

describe('direction', () => {
  test.each([
    ['override', 'a\u202etxt.exe'],
    ['embedding', 'a\u202btxt.exe'],
    ['isolates', '\u2066a\u2069txt.exe\u2068'],
    ['line breaks and control characters', 'a\u2028txt\u0000.\u0007exe'],
  ])('%s do not reach our own sentences', (_, text) => {
    expect(plain(text)).toMatch(/^[a-z. ]+$/);
    expect(bdi(text).outerHTML).toMatch(/^<bdi>[a-z. ]+<\/bdi>$/);
  });

  test('marks that languages need stay', () => {
    expect(plain('א\u200f ב\u200e می\u200cخواهم')).toBe('א\u200f ב\u200e می\u200cخواهم');
  });
});
