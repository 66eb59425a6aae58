import type { BrowserName } from '../browsers.mjs';
import { type Lab, openLab } from '../lab/lab.ts';
import { openAddress } from './address.ts';
import { describe } from './describe.ts';
import { photograph } from './photograph.ts';

/** What `npm start` was asked for. */
export interface Wish {
  browser: BrowserName;
  /** No window: print, take pictures, end. */
  headless: boolean;
  /** A saved page or an http(s) address; the sample story when there is none. */
  address: string | undefined;
}

/** Shows a page in a browser with Clearstory in it; without a window, tells in words and pictures what became of it. */
export async function demonstrate({ browser, headless, address }: Wish): Promise<void> {
  const place = await openAddress(address);
  try {
    await show(place.url, browser, headless);
  } finally {
    await place.close();
  }
}

async function show(url: string, name: BrowserName, headless: boolean): Promise<void> {
  const lab = await openLab(name, { headless });
  try {
    console.log(`\n▸ ${url}`);
    const opened = await lab.open(url, 'domcontentloaded');
    if (headless) return await tell(lab, opened);
    console.log('Clearstory is in the toolbar. Close the browser to end.');
    await new Promise((resolve) => lab.browser.once('disconnected', resolve));
  } finally {
    await lab.close();
  }
}

async function tell(lab: Lab, { page, tab }: Awaited<ReturnType<Lab['open']>>): Promise<void> {
  const told = await lab.settled(tab);
  console.log(`\n${describe(told)}`);
  const { folder, files } = await photograph(lab, page, tab);
  console.log(`\nScreenshots in ${folder}: ${files.join(', ')}`);
  for (const problem of lab.problems) console.warn(`Console: ${problem}`);
}
