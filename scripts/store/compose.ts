import type { Page } from 'puppeteer-core';

/** A picture or a line of words at a place, in pixels. */
export type Part = { x: number; y: number; width: number } & (
  | { picture: string; look?: 'dimmed' | 'raised' }
  | { text: string; size: number }
);

/** Lays out pictures and words on an empty page, the later above the earlier. */
export async function compose(page: Page, parts: readonly Part[]): Promise<void> {
  await page.evaluate(async (parts) => {
    document.body.style.cssText = 'margin:0;overflow:hidden;background:#f3efe6;position:relative;height:100vh';
    for (const part of parts) {
      const element = document.createElement('text' in part ? 'p' : 'img');
      const place = `position:absolute;margin:0;left:${part.x}px;top:${part.y}px;width:${part.width}px;`;
      if ('text' in part) {
        element.textContent = part.text;
        element.style.cssText = `${place}font:600 ${part.size}px/1.35 Georgia,serif;color:#1f2a30`;
      } else if (element instanceof HTMLImageElement) {
        const looks = {
          dimmed: 'filter:brightness(0.82);',
          raised: 'border-radius:10px;box-shadow:0 6px 28px #0007;',
        };
        element.src = part.picture;
        element.style.cssText = `${place}${part.look ? looks[part.look] : ''}`;
        await element.decode();
      }
      document.body.append(element);
    }
  }, parts);
}
