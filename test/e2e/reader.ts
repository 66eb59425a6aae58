import type { Page } from 'puppeteer-core';
import { type Lab, until } from '../../scripts/lab/lab.ts';

/**
 * The reader page that the popup has opened, once its story is there. Pages are asked for their address one by one:
 * Firefox tells the driver no address of a page that an extension opened.
 */
export function openedReader(lab: Lab): Promise<Page> {
  return until('a reader page is open', async () => {
    for (const page of await lab.browser.pages()) {
      const isReader = await page
        .evaluate(
          () => location.href.includes('/src/reader/index.html?story=') && document.querySelector('h1') !== null,
        )
        .catch(() => false);
      if (isReader) return page;
    }
    return undefined;
  });
}
