import { message } from '../shared/i18n.ts';
import { el } from '../story/element.ts';

/** A story with fewer headings is seen at a glance. */
const FEWEST = 3;

/** Draws a table of contents of a drawn story and gives its headings the ids that it links to. Undefined for a short one. */
export function drawContents(story: Element): HTMLElement | undefined {
  const headings = Array.from(story.querySelectorAll('h2, h3'));
  if (headings.length < FEWEST) return undefined;
  const items = headings.map((heading, at) => {
    heading.id = `part-${at + 1}`;
    const link = el('a', { href: `#${heading.id}`, dir: 'auto' }, heading.textContent ?? '');
    return el('li', { class: heading.localName }, link);
  });
  const title = el('h2', { id: 'contents-heading' }, message('reader_contents'));
  return el('nav', { class: 'contents', 'aria-labelledby': 'contents-heading' }, title, el('ol', {}, ...items));
}
