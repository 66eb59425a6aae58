import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { type Lab, openLab } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';
import { treeText } from '../../src/engine/tree.ts';
import { ferry } from '../support/sample-stories.ts';
import { press, storyText } from './popup.ts';
import { openedReader } from './reader.ts';

/** A page whose every text and address tries to become more than text and address. */

const MARKUP = '<img src=x onerror="document.title=`owned`"><script>document.title=`owned`</script><b>bold</b>';
const OVERRIDE = '\u202egnp.exe';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const hostile = escaped(MARKUP + OVERRIDE);

const paragraphs = treeText(ferry.article.tree.children, 'body')
  .split('\n\n')
  .filter((text) => text.length > 80)
  .map((text) => `<p>${escaped(text)}</p>`);
const page = `<!doctype html><html lang="en"><head><title>${hostile}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Post ${hostile}">
<meta name="author" content="${hostile}">
<link rel="canonical" href="javascript:document.title='owned'">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: `The ferry ${MARKUP}`,
  author: { '@type': 'Person', name: `Mara ${MARKUP}${OVERRIDE}`, url: 'javascript:alert(1)' },
  datePublished: MARKUP,
}).replace(/</g, '\\u003c')}</script></head><body><main><article><h1>The ferry ${hostile}</h1>
${paragraphs.slice(0, 3).join('\n')}
<p>He wrote that the <a href="javascript:document.title='owned'">crossing</a> and <a href="data:text/html,owned">the boat</a> were
what mattered to the island, and that ${hostile} was only what somebody had typed into the minutes of the meeting.</p>
<figure><img src="/boat.png" width="800" height="450" alt="${hostile}"><figcaption>A boat ${hostile}</figcaption></figure>
<aside class="newsletter"><h3>Sign up for our newsletter ${hostile}</h3><p>Get the best stories in your inbox every morning.</p>
<form action="javascript:document.title='owned'"><input type="email"><button>Sign up</button></form></aside>
${paragraphs.slice(3).join('\n')}
</article></main></body></html>`;

let server: Server;
let lab: Lab;
beforeAll(async () => {
  server = await startServer();
  server.pages.set('/2026/11/24/ferry.html', { body: page });
  server.pages.set('/boat.png', { body: readFileSync('public/icons/128.png'), type: 'image/png' });
  lab = await openLab(inject('browser'), { headless: true, proxy: server.port });
});
afterAll(async () => {
  await lab?.close();
  await server?.close();
});
afterEach(() => expect(lab.problems.splice(0), 'errors in consoles').toEqual([]));

/** What of the markup came to life in a page of the extension. */
function alive(drawn: Page): Promise<string[]> {
  return drawn.evaluate(() => {
    const found = Array.from(
      document.querySelectorAll('body script, b, img[src$="/x"], [onerror], [srcdoc], iframe, form'),
    );
    const addresses = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]')).filter(
      ({ protocol }) => !['http:', 'https:', 'mailto:', location.protocol].includes(protocol),
    );
    const title = document.title.includes('owned') && !document.title.includes('<img') ? [document.title] : [];
    return [...[...found, ...addresses].map(({ outerHTML }) => outerHTML), ...title];
  });
}

test('titles, names, captions, links and hidden texts stay text in popup and reader', async () => {
  const { page, tab } = await lab.open(`${server.origin}/2026/11/24/ferry.html`);
  const { report } = await lab.settled(tab);
  expect(report?.isStory).toBe(true);
  expect(report?.hidden.length).toBeGreaterThan(0);
  const popup = await lab.openPopup(tab);
  await press(popup, '.hidden-here summary');
  expect(await storyText(popup)).toContain('<b>bold</b>');
  expect(await alive(popup)).toEqual([]);

  await press(popup, '.bar .primary');
  const reader = await openedReader(lab);
  expect(await storyText(reader)).toContain('<b>bold</b>');
  expect(await alive(reader)).toEqual([]);
  for (const one of [reader, popup, page]) await one.close();
});
