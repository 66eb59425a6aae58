import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { browserPath } from '../browsers.mjs';
import { launch, openTab } from '../calibrate/browser.ts';
import { withoutLabels } from '../lab/fixtures.ts';

/** A page in a browser, ready to be read. */
export interface Target {
  page: Page;
  close(): Promise<void>;
}

/** How long a live page may load, and then is left to add what it adds. */
const PATIENCE = 60_000;
const SETTLE = 2000;

/**
 * Opens a saved page as it lies, without its scripts and without any request, at the address that it was saved from;
 * an http(s) address as a visitor sees it, its scripts running. A fixture's labels are taken off.
 */
export async function openTarget(place: string, url?: string): Promise<Target> {
  return /^https?:\/\//.test(place) ? openLive(place) : openSaved(place, url);
}

async function openLive(url: string): Promise<Target> {
  const isRoot = process.getuid?.() === 0; // Chromium's sandbox refuses root
  const browser = await puppeteer.launch({
    executablePath: browserPath('chrome'),
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  return { page, close: () => browser.close() };
}

async function openSaved(file: string, url: string | undefined): Promise<Target> {
  if (!existsSync(file)) throw new Error(`No such file: ${file}`);
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const promise = join(dirname(file), 'expected.json');
  const fixture: { url: string } | undefined = existsSync(promise)
    ? JSON.parse(readFileSync(promise, 'utf8'))
    : undefined;
  const browser = await launch();
  const { page, show } = await openTab(browser);
  await show(fixture ? withoutLabels(html) : html, url ?? fixture?.url ?? addressIn(html) ?? '');
  return { page, close: () => browser.close() };
}

/** The address that a saved page says it has. */
function addressIn(html: string): string | undefined {
  const link = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(html)?.[0];
  const meta = /<meta\b[^>]*\bproperty=["']?og:url\b[^>]*>/i.exec(html)?.[0];
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
  const found = [link, meta].map((tag) => /\b(?:href|content)=["']?(https?:[^"'\s>]+)/i.exec(tag ?? '')?.[1]);
  return [saved, ...found].find((address) => address !== undefined && URL.canParse(address));
}
