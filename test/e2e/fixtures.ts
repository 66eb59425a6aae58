import type { Page } from 'puppeteer-core';
import type { Label } from '../../src/engine/types.ts';

/** A text node of a fixture, with what its author says it is. */
export interface LabelledText {
  text: string;
  label: Label;
  /** What part of the story a text outside the body is: 'headline', 'byline', 'caption', … */
  field?: string;
}

/** The text nodes of labelled HTML, in document order. `page` lends its parser. */
export function labelledTexts(page: Page, html: string): Promise<LabelledText[]> {
  return page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: LabelledText[] = [];
    while (walker.nextNode()) {
      const text = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      const parent = walker.currentNode.parentElement;
      const label = parent?.closest<HTMLElement>('[data-label]')?.dataset.label;
      const field = parent?.closest<HTMLElement>('[data-field]')?.dataset.field;
      if (text && label && !parent?.closest('script, style'))
        texts.push({ text, label: label as Label, ...(field && { field }) });
    }
    return texts;
  }, html);
}

/** The text nodes of a live page in document order, each with whether a reader can see it. */
export function seenTexts(page: Page): Promise<{ text: string; seen: boolean }[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { text: string; seen: boolean }[] = [];
    while (walker.nextNode()) {
      const text = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      const parent = walker.currentNode.parentElement;
      if (text && parent && !parent.closest('script, style')) texts.push({ text, seen: parent.checkVisibility() });
    }
    return texts;
  });
}

/** The page's DOM, written out. */
export function serialized(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** The DOM of a page's HTML before any extension saw it, written out. `page` lends its parser. */
export function serializedSource(page: Page, html: string): Promise<string> {
  return page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML, html);
}
