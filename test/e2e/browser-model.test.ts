import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { fixturePage } from '../../scripts/lab/fixtures.ts';
import { type Lab, openLab, until } from '../../scripts/lab/lab.ts';
import { type Server, startServer } from '../../scripts/lab/server.ts';
import { press } from './popup.ts';

/** The browser's own model where the reader wants it: no test machine has one, so a stand-in is put into the popup. */

let server: Server;
let lab: Lab;
beforeAll(async () => {
  server = await startServer();
  server.pages.set('/2021/11/08/story.html', { body: fixturePage('seed-publisher') });
  lab = await openLab(inject('browser'), { headless: true, proxy: server.port });
  await lab.store({ settings: { version: 1, browserModel: true } });
});
afterAll(async () => {
  await lab?.close();
  await server?.close();
});
afterEach(() => expect(lab.problems.splice(0), 'errors in consoles').toEqual([]));

/** Makes `Summarizer` of a page: to be downloaded, then answering with the story's first words, piece by piece. */
function standIn() {
  const session = {
    inputQuota: 1_000_000,
    measureInputUsage: async (text: string) => text.length,
    summarizeStreaming: (text: string) =>
      new ReadableStream({
        start(stream) {
          for (const piece of ['* <img src=x> ', text.slice(0, 20), '\n* Two']) stream.enqueue(piece);
          stream.close();
        },
      }),
    destroy() {},
  };
  const model = {
    asked: undefined as object | undefined,
    finish: () => {},
    availability: async (options: object) => {
      model.asked = options;
      return 'downloadable';
    },
    create: async ({ monitor }: { monitor(events: EventTarget): void }) => {
      const events = new EventTarget();
      monitor(events);
      events.dispatchEvent(new ProgressEvent('downloadprogress', { loaded: 0.5, total: 1 }));
      await new Promise<void>((resolve) => {
        model.finish = resolve;
      });
      return session;
    },
  };
  Object.defineProperty(globalThis, 'Summarizer', { value: Object.assign(() => {}, model), configurable: true });
  Object.assign(globalThis, { standIn: model });
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    return element?.checkVisibility() ? element.innerText.trim() : undefined;
  }, selector);

describe.runIf(inject('browser') === 'chrome')('a browser with a model', () => {
  test('downloads it when the reader says so, and writes what stands as text', async () => {
    const { page, tab } = await lab.open(`${server.origin}/2021/11/08/story.html`);
    await lab.settled(tab);
    const popup = await lab.browser.newPage();
    await popup.evaluateOnNewDocument(standIn);
    await popup.goto(`${lab.origin}/src/popup/index.html?tab=${tab}`);
    await until('the download is offered', () => textOf(popup, '.model-panel button'));
    expect(await textOf(popup, '.summary .points')).toMatch(/drone/i);
    await press(popup, '.model-panel button');
    await until('the bar shows half', () =>
      popup.evaluate(() => document.querySelector<HTMLProgressElement>('.model-panel progress')?.position === 0.5),
    );
    expect(await textOf(popup, '.model-panel button')).toBe('Cancel');

    await popup.evaluate(() => (globalThis as unknown as { standIn: { finish(): void } }).standIn.finish());
    await until('it has written', async () => (await textOf(popup, '.written'))?.includes('Two'));
    expect(await textOf(popup, '.written')).toMatch(/^<img src=x> Iran-backed/);
    expect(await textOf(popup, '.summary .points')).toBeUndefined();
    const asked = await popup.evaluate(() => (globalThis as unknown as { standIn: { asked: object } }).standIn.asked);
    expect(asked).toMatchObject({ type: 'key-points', expectedInputLanguages: ['en'], outputLanguage: 'en' });
    await press(popup, '.model-panel button');
    expect(await textOf(popup, '.summary .points')).toMatch(/drone/i);
    await popup.close();
    await page.close();
  });
});

test('as the browser is, the popup keeps the article’s sentences and says so, and the option does', async () => {
  const { page, tab } = await lab.open(`${server.origin}/2021/11/08/story.html`);
  await lab.settled(tab);
  const popup = await lab.openPopup(tab);
  const said = await until('it says so', () => textOf(popup, '.model-line'));
  expect(said).toBe('The browser’s model does not serve this article; these are sentences from it.');
  expect(await textOf(popup, '.summary .points')).toMatch(/drone/i);
  const options = await lab.openOwn('src/options/index.html');
  const line = await until('the option says so', () => textOf(options, '#model .model-line'));
  expect(line).toMatch(
    lab.name === 'firefox' ? /^This browser has no such model/ : /^The browser’s model cannot be used on this device/,
  );
  for (const one of [options, popup, page]) await one.close();
});
