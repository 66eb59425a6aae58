import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';

const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The first Chromium found in $CHROMIUM or on PATH. */
function chromium(): string {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome'])
    for (const dir of (process.env['PATH'] ?? '').split(delimiter))
      if (existsSync(join(dir, name))) return join(dir, name);
  throw new Error('No Chromium on PATH; set CHROMIUM to its path.');
}

export const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: chromium(),
    headless: true,
    args: ['--no-sandbox', '--disable-extensions', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });

/** A tab that shows saved pages at their own address, without their scripts and without any request. */
export async function openTab(
  browser: Browser,
): Promise<{ page: Page; show: (html: string, url: string) => Promise<void> }> {
  const page = await browser.newPage();
  let pending: string | undefined;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) void request.abort().catch(() => {});
    else {
      const body = pending;
      pending = undefined;
      void request.respond(
        body === undefined
          ? { status: 204 }
          : {
              status: 200,
              headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP },
              body,
            },
      );
    }
  });
  return {
    page,
    show: async (html, url) => {
      pending = html;
      await page.goto(/^https?:/.test(url) ? url : 'https://page.invalid/', {
        waitUntil: 'domcontentloaded',
        timeout: 90_000,
      });
    },
  };
}

/** A module of this project as one script for the page. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`${entry} did not bundle`);
  return output.output[0].code;
}
