import type { Page } from 'puppeteer-core';

/** What the popup's story view says of the story: without what stands beside it (summary, hidden things, the report). */
export function storyText(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const story = document.querySelector('.story')?.cloneNode(true) as Element | undefined;
    for (const beside of story?.querySelectorAll('.about') ?? []) beside.remove();
    return (story?.textContent ?? '').replace(/\s+/g, ' ');
  });
}

/** Clicks what a selector finds, as a script of the page would: the element may be in a closed section. */
export function press(popup: Page, selector: string): Promise<void> {
  return popup.evaluate((selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`Nothing to press: ${selector}`);
    element.click();
  }, selector);
}

/** All that the popup says to a reader. */
export function popupText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}
