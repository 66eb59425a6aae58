import type { Page } from 'puppeteer-core';

/** More steps than any page of the extension has places for the focus. */
const MOST = 80;

/** What has the focus: its accessible name as far as these pages need it, and whether the reader sees that it has it. */
export function focused(page: Page): Promise<{ name: string; isVisible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement === document.body ? null : document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    const name = element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    // A radio button is drawn by the label around it.
    const drawn = element?.closest('fieldset label') ?? element;
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      isVisible: drawn ? getComputedStyle(drawn).outlineStyle !== 'none' : false,
    };
  });
}

/** Goes by Tab to what a name begins with. Throws when it is not reached, or has no visible focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.name.startsWith(name)) {
      if (!now.isVisible) throw new Error(`${now.name} has no visible focus`);
      return;
    }
    passed.push(now.name);
  }
  throw new Error(`No way by Tab to ${name}; passed ${passed.join(' | ')}`);
}
