/** Draws public/icons/*.png from their SVG sources: `node --import tsx scripts/icons.ts`. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { browserPath } from './browsers.mjs';

const MARK = 'public/icons/mark.svg';

/** The smallest size has a drawing of its own, fitted to the grid of pixels. */
const sources = { 16: 'scripts/mark-small.svg', 32: MARK, 48: MARK, 128: MARK };

const browser = await puppeteer.launch({
  executablePath: browserPath('chrome'),
  headless: true,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [size, source] of Object.entries(sources)) {
    await page.setViewport({ width: Number(size), height: Number(size) });
    const svg = readFileSync(source).toString('base64');
    await page.setContent(
      `<body style="margin:0"><img style="display:block;width:100vw" src="data:image/svg+xml;base64,${svg}"></body>`,
      { waitUntil: 'load' },
    );
    await page.screenshot({ path: `public/icons/${Number(size)}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
