import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** A page that lives: the story of test/pages-live with the parts of `<slug>.html` put in at the places they name. */
export function livePage(slug: string): string {
  const parts = readFileSync(`test/pages-live/${slug}.html`, 'utf8')
    .split(/<!-- (\w+) -->\n/)
    .slice(1);
  let page = story;
  for (let i = 0; i < parts.length; i += 2) page = page.replace(`<!-- ${parts[i]} -->`, () => parts[i + 1] ?? '');
  return page;
}

/** The story itself, with nothing around it. */
export const story = readFileSync('test/pages-live/story.html', 'utf8');

/** Whether the first element that a selector fits is displayed and can be seen; undefined when there is none. */
export function isSeen(page: Page, selector: string): Promise<boolean | undefined> {
  return page.evaluate(
    (selector) => document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }),
    selector,
  );
}

/** What a reader meets in the middle of the screen: the nearest of the story, an overlay, or the bare page. */
export function inTheMiddle(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return element?.closest('main') ? 'story' : (element?.className ?? 'nothing');
  });
}

/** Scrolls with the wheel, as a reader does, and tells by how much the page moved. */
export async function wheel(page: Page, deltaY: number): Promise<number> {
  const before = await page.evaluate(() => scrollY);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.move(width / 2, height / 2);
  for (let i = 0; i < 3; i++) {
    await page.mouse.wheel({ deltaY: deltaY / 3 });
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return (await page.evaluate(() => scrollY)) - before;
}

/** Waits. For what must NOT happen there is nothing else to wait for. */
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
