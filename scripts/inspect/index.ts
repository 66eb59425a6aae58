import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../browsers.mjs';
import { bundle } from '../calibrate/browser.ts';
import { root } from '../steps.mjs';
import type { Inspected } from './probe.ts';
import { describeBlocks } from './table.ts';
import { openTarget } from './target.ts';

const help = `npm run inspect PAGE                     every block of a saved page, or of an http(s) address: label, how sure, why
npm run inspect -- PAGE --label promo,ad   those alone
npm run inspect -- PAGE --signal price     where a signal is met, and how strongly
npm run inspect -- PAGE --html out.html    the page in the labels' colours, the evidence in tooltips
npm run inspect -- PAGE --open             the same, in a browser window
npm run inspect -- PAGE --url ADDRESS      the address of a saved page that does not say it`;

const WIDTH = 180;

/** `npm run inspect`: what the engine makes of a page, for those who work on it. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      label: { type: 'string', default: '' },
      signal: { type: 'string' },
      html: { type: 'string' },
      open: { type: 'boolean', default: false },
      url: { type: 'string' },
    },
  });
  const [place, ...rest] = positionals;
  if (!place || rest.length > 0) throw new Error(help);
  if (values.signal && !existsSync(join(root, `src/engine/signals/${values.signal}.ts`)))
    throw new Error(`No signal is called ${values.signal}.`);
  const filter = { labels: values.label.split(',').filter(Boolean), signal: values.signal };
  const { page, close } = await openTarget(place, values.url);
  try {
    await page.evaluate(await bundle(new URL('probe.ts', import.meta.url).pathname));
    const told = (await page.evaluate('clearstoryInspect(document)')) as Inspected;
    const lines = describeBlocks(told, filter, process.stdout.columns ?? WIDTH, Boolean(process.stdout.isTTY));
    console.log(lines.join('\n'));
    const file = values.html ?? (values.open ? 'artifacts/inspected.html' : undefined);
    if (file) writePage(file, (await page.evaluate('clearstoryPainted(document)')) as string);
    if (file && values.open) await show(file);
  } finally {
    await close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function writePage(file: string, html: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<!doctype html>\n<html>${html}</html>\n`);
  console.log(`\nIn colours: ${file}`);
}

/** Shows a file in a window, until it is closed. */
async function show(file: string): Promise<void> {
  const isRoot = process.getuid?.() === 0; // Chromium's sandbox refuses root
  const browser = await puppeteer.launch({
    executablePath: browserPath('chrome'),
    headless: false,
    defaultViewport: null,
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const [tab] = await browser.pages();
  await tab?.goto(pathToFileURL(resolve(file)).href);
  await new Promise((closed) => browser.once('disconnected', closed));
}
