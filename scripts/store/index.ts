import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Lab, openLab, until } from '../lab/lab.ts';
import { startServer } from '../lab/server.ts';
import { root } from '../steps.mjs';
import { compose, type Part } from './compose.ts';

/**
 * Makes the pictures for the stores of the extension in dist/chrome, in artifacts/store: an invented story as its publisher
 * made it and as Clearstory leaves it, popup, reader and options, and the tiles. `npm run store` builds it first.
 */
const STORY = new URL('story.html', import.meta.url);
const OUT = join(root, 'artifacts/store');
const SCREEN = { width: 1280, height: 800 };
const POPUP = { width: 440, height: 640 };

mkdirSync(OUT, { recursive: true });
const site = await startServer();
site.pages.set('/2026/03/night-ferry.html', { body: readFileSync(STORY) });
const lab = await openLab('chrome', { headless: true });
try {
  const { page, tab } = await lab.open(`${site.origin}/2026/03/night-ferry.html`);
  await lab.settled(tab);
  const after = await at(page, SCREEN);
  const half = { width: 800, height: 1000 };
  await page.setViewport(half);
  const cleaned = await at(page, half);
  await lab.ask(tab, 'showAll');
  const published = await at(page, half);
  await lab.ask(tab, 'hideAll');
  const popup = await lab.openPopup(tab);
  await popup.setViewport({ ...POPUP, deviceScaleFactor: 2 });
  const story = await shoot(popup);
  await popup.click('.hidden-here summary');
  await popup.evaluate(() => document.querySelector('.hidden-here')?.scrollIntoView());
  const hidden = await shoot(popup);
  const overPage = (picture: string): Part[] => [
    { picture: after, x: 0, y: 0, width: SCREEN.width, look: 'dimmed' },
    { picture, x: SCREEN.width - POPUP.width - 40, y: 24, width: POPUP.width, look: 'raised' },
  ];
  const sides: Part[] = [
    { picture: published, x: 0, y: 0, width: SCREEN.width / 2 - 2 },
    { picture: cleaned, x: SCREEN.width / 2 + 2, y: 0, width: SCREEN.width / 2 - 2 },
  ];
  await save('1-before-and-after', SCREEN, sides);
  await save('2-popup', SCREEN, overPage(story));
  await save('3-hidden-and-why', SCREEN, overPage(hidden));
  await save('4-reader', SCREEN, [await whole(await openedReader(lab, popup))]);
  await save('5-options', SCREEN, [await whole(await lab.openOwn('src/options/index.html'))]);
  await tile('promo-440x280', { width: 440, height: 280 }, story);
  await tile('promo-1400x560', { width: 1400, height: 560 }, story);
} finally {
  await lab.close();
  await site.close();
}

/** The page in a window of this size. */
async function at(page: Page, size: { width: number; height: number }): Promise<string> {
  await page.setViewport(size);
  return shoot(page);
}

async function shoot(page: Page): Promise<string> {
  await page.bringToFront(); // a tab in the back does not move on
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => {}));
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

/** A page of the extension that fills the screen. */
async function whole(page: Page): Promise<Part> {
  await page.setViewport(SCREEN);
  return { picture: await shoot(page), x: 0, y: 0, width: SCREEN.width };
}

/** The reader page that the popup's button opens. */
async function openedReader({ browser, origin }: Lab, popup: Page): Promise<Page> {
  await popup.click('.bar .primary');
  return until('the reader is open', async () => {
    for (const page of await browser.pages())
      if (page.url().startsWith(`${origin}/src/reader/`) && (await page.$('h1'))) return page;
    return undefined;
  });
}

/** The mark, the name and what it does, beside the popup. */
async function tile(name: string, size: { width: number; height: number }, popup: string): Promise<void> {
  const unit = size.height / 280;
  const mark = readFileSync(join(root, 'public/icons/mark.svg')).toString('base64');
  const width = size.width > 1000 ? 560 : 200 * unit;
  const words = size.width - width - 72 * unit;
  await save(name, size, [
    { picture: popup, x: size.width - width - 24 * unit, y: 26 * unit, width, look: 'raised' },
    { picture: `data:image/svg+xml;base64,${mark}`, x: 24 * unit, y: 28 * unit, width: 48 * unit },
    { text: messages.extensionName.message, x: 24 * unit, y: 88 * unit, size: 26 * unit, width: words },
    { text: messages.extensionDescription.message, x: 24 * unit, y: 130 * unit, size: 14 * unit, width: words },
  ]);
}

async function save(name: string, size: { width: number; height: number }, parts: Part[]): Promise<void> {
  const page = await lab.browser.newPage();
  await page.setViewport(size);
  await page.bringToFront();
  await compose(page, parts);
  await page.screenshot({ path: `${OUT}/${name}.png` as const });
  await page.close();
  console.log(`artifacts/store/${name}.png`);
}
