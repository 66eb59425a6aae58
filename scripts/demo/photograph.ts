import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Lab } from '../lab/lab.ts';

/** Takes the page as its publisher made it, the page as Clearstory leaves it, and the popup. */
export async function photograph(lab: Lab, page: Page, tab: number): Promise<{ folder: string; files: string[] }> {
  const folder = join('artifacts', 'start', lab.name);
  mkdirSync(folder, { recursive: true });
  await lab.ask(tab, 'showAll');
  await page.screenshot({ path: join(folder, 'before.png'), fullPage: true });
  await lab.ask(tab, 'hideAll');
  await page.screenshot({ path: join(folder, 'after.png'), fullPage: true });
  const popup = await lab.openPopup(tab);
  await popup.bringToFront(); // a tab in the back does not move on
  await popup.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => {}));
  await popup.screenshot({ path: join(folder, 'popup.png') });
  return { folder, files: ['before.png', 'after.png', 'popup.png'] };
}
