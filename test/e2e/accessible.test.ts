import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { fixturePage } from '../../scripts/lab/fixtures.ts';
import { type Lab, openLab, until } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';
import { press } from './popup.ts';
import { openedReader } from './reader.ts';

/** The pages of the extension, as axe sees them in each browser. */

declare const axe: { run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

let server: Server;
let lab: Lab;
beforeAll(async () => {
  server = await startServer();
  server.pages.set('/2021/11/08/story.html', { body: fixturePage('seed-publisher') });
  server.pages.set('/', { body: '<!doctype html><title>No story</title><p>Hello.' });
  lab = await openLab(inject('browser'), { headless: true, proxy: server.port });
});
afterAll(async () => {
  await lab?.close();
  await server?.close();
});
afterEach(() => expect(lab.problems.splice(0), 'errors in consoles').toEqual([]));

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(['light', 'dark'])('in %s', (theme) => {
  beforeAll(() => lab.store({ settings: { version: 1, look: { theme, font: 'serif', size: 18, width: 66 } } }));

  test('the popup with a story, everything open, and the reader', async () => {
    const { page, tab } = await lab.open(`${server.origin}/2021/11/08/story.html`);
    await lab.settled(tab);
    const popup = await lab.openPopup(tab);
    await press(popup, '.hidden-here summary');
    await press(popup, '.bar .disclosure button');
    expect(await popup.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    expect(await violations(popup)).toEqual([]);

    await press(popup, '.bar .primary');
    const reader = await openedReader(lab);
    await press(reader, '#look-button');
    expect(await violations(reader)).toEqual([]);
    for (const one of [reader, popup, page]) await one.close();
  });

  test('the popup without a story, and the reader that has lost its own', async () => {
    const { page, tab } = await lab.open(`${server.origin}/`);
    const popup = await lab.openPopup(tab);
    expect(await violations(popup)).toEqual([]);
    const reader = await lab.openOwn('src/reader/index.html');
    await until('it says so', () => reader.evaluate(() => document.querySelector('.lost') !== null));
    expect(await violations(reader)).toEqual([]);
    for (const one of [reader, popup, page]) await one.close();
  });
});
