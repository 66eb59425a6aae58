import type { Browser, Page } from 'puppeteer-core';
import type { TabMessages, TabReport } from '../../src/shared/messages.ts';
import type { BrowserName } from '../browsers.mjs';
import { type Launch, launch } from './launch.ts';
import { collectProblems } from './problems.ts';

/** The extension API as pages of the extension have it. */
declare const chrome: {
  tabs: {
    query(of: object): Promise<{ id: number }[]>;
    remove(tab: number): Promise<void>;
    sendMessage(tab: number, message: object): Promise<{ ok: unknown } | { error: string }>;
  };
  storage: { local: { set(of: object): Promise<void>; remove(keys: string[]): Promise<void> } };
};

/** A browser with Clearstory in it, and a hand on both. */
export interface Lab {
  name: BrowserName;
  browser: Browser;
  /** Where the extension's pages are: `chrome-extension://…` or `moz-extension://…`. */
  origin: string;
  /** Every error that any console has shown; a test that passes leaves it empty. */
  problems: string[];
  /** A page of the extension that runs no code of its own: from it the extension's API is called. */
  control: Page;
  /** Opens an address in a new tab and waits until it is loaded; gives the page and the browser's number for its tab. */
  open(url: string, waitUntil?: 'load' | 'domcontentloaded'): Promise<{ page: Page; tab: number }>;
  /** Asks the tab's content script, as the popup does. */
  ask<K extends keyof TabMessages>(tab: number, name: K, of?: object): Promise<ReturnType<TabMessages[K]>>;
  /** Writes into the extension's storage; undefined takes a key away. */
  store(of: Record<string, unknown>): Promise<void>;
  /** Waits until Clearstory has made up its mind about a tab's page. */
  settled(tab: number): Promise<TabReport>;
  /** Opens a page of the extension by its path, such as `src/options/index.html`. */
  openOwn(path: string): Promise<Page>;
  /** Whether a tab shows an address; `*` stands for anything. */
  hasTab(url: string): Promise<boolean>;
  /** Opens the popup, as a tab, for another tab, and waits until it has its answer. */
  openPopup(tab: number): Promise<Page>;
  close(): Promise<void>;
}

const PATIENCE = 60_000;

/** Starts a browser with the extension that was built for it. */
export async function openLab(name: BrowserName, how: Launch): Promise<Lab> {
  const { browser, origin, isNew } = await launch(name, how);
  const problems = collectProblems(browser, origin);
  const openOwn = async (path: string) => {
    const url = `${origin}/${path}`;
    const page = await browser.newPage();
    // Firefox goes there, but never says that it has arrived.
    await page.goto(url, name === 'firefox' ? { timeout: 1 } : {}).catch((error) => {
      if (name !== 'firefox') throw error;
    });
    await until(`${path} is open`, () =>
      page.evaluate((url) => location.href === url && document.readyState === 'complete' && 'chrome' in window, url),
    );
    return page;
  };
  const control = await openOwn('icons/128.png');
  // A first start opens the welcome page; later it would take the place of the page under test.
  const welcome = `${origin}/src/welcome/index.html`;
  if (isNew)
    await until('the welcome page is open', () =>
      control.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        if (tab) await chrome.tabs.remove(tab.id);
        return tab;
      }, welcome),
    );

  const ask: Lab['ask'] = async (tab, message, of) => {
    const envelope = { clearstory: message, ...(of && { of }) };
    const reply = await control.evaluate((tab, envelope) => chrome.tabs.sendMessage(tab, envelope), tab, envelope);
    if ('error' in reply) throw new Error(reply.error);
    return reply.ok as ReturnType<TabMessages[typeof message]>;
  };

  return {
    name,
    browser,
    origin,
    problems,
    control,
    ask,
    openOwn,
    async open(url, waitUntil = 'load') {
      const page = await browser.newPage();
      await page.goto(url, { timeout: PATIENCE, waitUntil });
      await page.bringToFront();
      const [active] = await control.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
      if (!active) throw new Error('The browser has no active tab');
      return { page, tab: active.id };
    },
    store(of) {
      const gone = Object.keys(of).filter((key) => of[key] === undefined);
      return control.evaluate(
        async (of, gone) => {
          await chrome.storage.local.set(of);
          await chrome.storage.local.remove(gone);
        },
        of,
        gone,
      );
    },
    settled(tab) {
      return until(`tab ${tab} is settled`, async () => {
        const told = await ask(tab, 'report');
        return told.why === 'loading' ? undefined : told;
      });
    },
    async hasTab(url) {
      const tabs = await control.evaluate((url) => chrome.tabs.query({ url }), url);
      return tabs.length > 0;
    },
    async openPopup(tab) {
      const popup = await openOwn(`src/popup/index.html?tab=${tab}`);
      await popup.setViewport({ width: 420, height: 640 });
      await until('the popup has its answer', () =>
        popup.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
      );
      return popup;
    },
    close: () => browser.close(),
  };
}

/** Asks again and again until the answer is not falsy. Throws an Error that names what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  let reason: unknown;
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    try {
      const answer = await ask();
      if (answer) return answer;
      reason = answer;
    } catch (error) {
      reason = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain: ${what} (${reason})`);
}
