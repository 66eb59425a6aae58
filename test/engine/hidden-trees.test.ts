import { afterEach, describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import type { AnalyzeOptions } from '../../src/engine/types.ts';
import story from '../pages-live/story.html?raw';
import { display } from '../support/judged.ts';

/**
 * What stands on a page but not in its tree. Frames of the page's own origin: what they ask is judged by their text, and
 * they are hidden whole or not at all. Closed shadow trees, for who may look into them.
 */

let close = () => {};
afterEach(() => close());

/** Analyses the story with a part put into its middle. */
async function withPart(part: string) {
  const page = await display(story.replace('<!-- middle -->', () => part));
  close = page.close;
  return { document: page.document, analysis: analyze(page.document) };
}

const frame = (content: string, attributes = '') =>
  `<iframe ${attributes} srcdoc="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
const NEWSLETTER =
  '<div class="card"><h3>Get our newsletter</h3><p>Sign up for our newsletter and get the day’s top stories in your inbox every morning.</p><form action="/newsletter/signup"><input type="email"><button>Sign up</button></form></div>';
const APPEAL =
  '<h3>Support our work</h3><p>Our journalism is funded by readers like you. Become a member today for just $5 a month and help us keep reporting.</p><a href="/membership/join">Become a member</a>';
const PROSE =
  '<p>The rollers came from the boatyard in the last week of February, forty of them, each cut from a single trunk of oak and rubbed with tallow by the pupils of the upper school.</p>';
const POST =
  '<blockquote><p>The bridge is moving! I never thought that I would see this in my lifetime. The whole town is out on the bank tonight.</p>— Mara Linden (@maralinden), 3 March 2026</blockquote>';

describe('hides', () => {
  test.each([
    ['a newsletter box', frame(NEWSLETTER), 'iframe'],
    ['an appeal', frame(APPEAL, 'class="embed"'), 'iframe'],
    [
      'a frame of which the style of the page says that it is a block',
      frame(APPEAL, 'style="display: block"'),
      'iframe',
    ],
    ['the box around it that holds nothing else', `<div class="slot"><div>${frame(APPEAL)}</div></div>`, '.slot'],
    ['an ask beside which a frame says something else', frame(APPEAL) + frame(POST), 'iframe'],
    ['one whose parts bear names of the tree', frame(`<img name="body" alt="">${NEWSLETTER}`), 'iframe'],
  ])('%s', async (_, part, selector) => {
    const { document, analysis } = await withPart(part);
    expect(analysis.hidden.map(({ element }) => element)).toEqual([document.querySelector(selector)]);
    expect(analysis.hidden[0]?.text).toMatch(/^(?:Get our newsletter|Support our work) /);
    expect(analysis.article.readingText).not.toMatch(/newsletter|member/);
  });
});

describe('leaves', () => {
  test.each([
    ['prose', frame(PROSE)],
    ['a post', frame(POST)],
    ['prose beside an ask: a frame is hidden whole or not at all', frame(PROSE + PROSE + APPEAL + PROSE)],
    ['an ask that is as long as a page', frame(APPEAL.repeat(20))],
    ['one of a hundred parts', frame(`${APPEAL}${'<i></i>'.repeat(400)}`)],
    ['a frame that cannot be read', frame(APPEAL, 'sandbox')],
    ['a frame in a frame', frame(frame(APPEAL))],
    ['a frame that is not displayed', frame(APPEAL, 'style="display: none"')],
    ['a frame without text', frame('<style>.member { color: red }</style><script>subscribe</script><img alt="">')],
  ])('%s', async (_, part) => {
    const { analysis } = await withPart(part);
    expect(analysis.hidden.map(({ text }) => text)).toEqual([]);
  });

  test('what only bears the name', async () => {
    const { document } = await withPart('<div id="place"></div>');
    const place = document.getElementById('place');
    for (const space of ['http://www.w3.org/2000/svg', 'urn:x', null])
      place?.append(document.createElementNS(space, 'iframe'));
    expect(analyze(document).hidden).toEqual([]);
  });
});

test('the article is the same with frames in it as without', async () => {
  const bare = await withPart('');
  const { text, readingText, words } = bare.analysis.article;
  const { summary } = bare.analysis;
  close();
  for (const part of [frame(PROSE), frame(POST), frame(PROSE.repeat(3)), frame(`<h1>Another story</h1>${PROSE}`)]) {
    const { analysis } = await withPart(part);
    expect(analysis.article).toMatchObject({ text, readingText, words });
    expect(analysis.summary).toEqual(summary);
    close();
  }
});

test('a paragraph with a silent frame in it stays one', async () => {
  const page = await display(`${story.replace('gauge at the weir', `gauge ${frame('')} at the weir`)}`);
  close = page.close;
  expect(analyze(page.document).article.text).toContain('the gauge at the weir fell');
});

describe('a closed shadow tree', () => {
  async function withTree(options: (root: ShadowRoot) => AnalyzeOptions) {
    const page = await display(story.replace('<!-- middle -->', '<div id="host"></div>'));
    close = page.close;
    const host = page.document.getElementById('host');
    const root = host?.attachShadow({ mode: 'closed' });
    if (!host || !root) throw new Error('no host');
    root.innerHTML = NEWSLETTER;
    return { host, found: analyze(page.document, options(root)).hidden.map(({ element }) => element) };
  }

  test('is read with what its root is found by', async () => {
    const { host, found } = await withTree((root) => ({
      shadowRootOf: (element) => (element.id === 'host' ? root : element.shadowRoot),
    }));
    expect(found).toEqual([host]);
  });

  test('is not known without', async () => {
    expect((await withTree(() => ({}))).found).toEqual([]);
  });
});
