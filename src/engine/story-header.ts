import { cleanByline, startsAsByline } from './byline.ts';
import * as dom from './dom.ts';
import { isoDate } from './iso-date.ts';
import { clean } from './text.ts';

/** What the lines around a headline tell a reader. */
export interface StoryHeader {
  byline?: string;
  published?: string;
  modified?: string;
}

const MOST_ELEMENTS = 120;
/** A paragraph of this many characters ends the header; one such may be the standfirst. */
const PROSE = 200;
const MOST_PROSE = 2;
const LONGEST_LINE = 160;
const NAMES_AUTHOR =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|autor|auteur|autore|writer|reporter|contributor)(?:$|[\s_-])|(?:^|\s)(?:author|byline)|(?:author|byline)[-_]?(?:name|link|s)?(?:$|\s)/i;
const IS_UPDATE =
  /updat|modif|aktualis|mis à jour|màj|actualiz|aggiorn|atualiz|bijgewerkt|uppdat|opdat|oppdat|zaktualiz|обновл|изменен|עודכן|تحديث|更新/i;

/** The next element in document order, not into a subtree that was taken whole. */
function following(element: Element, into: boolean): Element | null {
  const down = into ? Element.prototype.querySelector.call(element, '*') : null;
  if (down) return down;
  for (let at: Element | null = element; at; at = dom.parentElement(at))
    for (let next = dom.nextSibling(at); next; next = dom.nextSibling(next))
      if (dom.nodeType(next) === Node.ELEMENT_NODE) return next as Element;
  return null;
}

/**
 * Reads byline and dates from the elements after a headline, up to the story's second paragraph.
 * `lang` is the page's primary language.
 */
export function storyHeader(headline: Element, lang: string): StoryHeader {
  const header: StoryHeader = {};
  let prose = 0;
  let element = following(headline, false);
  for (let count = 0; element && count < MOST_ELEMENTS && prose < MOST_PROSE; count += 1) {
    const tag = dom.localName(element);
    if (tag === 'h1' || tag === 'script' || tag === 'style' || tag === 'nav') {
      if (tag === 'h1') break;
      element = following(element, false);
      continue;
    }
    if (tag === 'time') readTime(element, header);
    const text = lineOf(element);
    if (tag === 'p' && text.length >= PROSE) prose += 1;
    if (
      header.byline === undefined &&
      text.length > 0 &&
      text.length <= LONGEST_LINE &&
      isAuthor(element, text, lang)
    ) {
      const byline = cleanByline(text, lang);
      if (byline !== undefined) header.byline = byline;
    }
    element = following(element, true);
  }
  return header;
}

/** An element's text when it may be one line; a container's is not read, so that no text is read again and again. */
function lineOf(element: Element): string {
  let length = 0;
  let depth = 0;
  for (let child = dom.firstChild(element); child && depth < 8; child = dom.nextSibling(child), depth += 1)
    if (dom.nodeType(child) === Node.TEXT_NODE) length += (child as Text).length;
  const children = Element.prototype.getElementsByTagName.call(element, '*').length;
  if (children > 12 || (length === 0 && children > 6)) return '';
  return clean((dom.textContent(element) ?? '').slice(0, 4 * LONGEST_LINE));
}

function isAuthor(element: Element, text: string, lang: string): boolean {
  const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'data-testid') ?? ''}`;
  return (
    dom.attribute(element, 'rel') === 'author' ||
    (NAMES_AUTHOR.test(names.slice(0, 300)) && text.split(' ').length <= 14) ||
    (startsAsByline(text, lang) && text.split(' ').length <= 10)
  );
}

function readTime(element: Element, header: StoryHeader): void {
  const text = clean(dom.textContent(element) ?? '').slice(0, LONGEST_LINE);
  const date = isoDate(dom.attribute(element, 'datetime') ?? text) ?? isoDate(text);
  if (date === undefined) return;
  const parent = dom.parentElement(element);
  const around = `${dom.attribute(element, 'class') ?? ''} ${text} ${parent ? before(parent, element) : ''}`;
  if (IS_UPDATE.test(around)) header.modified ??= date;
  else header.published ??= date;
}

/** The text right before an element in its parent. */
function before(parent: Element, element: Element): string {
  let text = '';
  for (let child = dom.firstChild(parent); child && child !== element; child = dom.nextSibling(child))
    if (dom.nodeType(child) === Node.TEXT_NODE || text.length < LONGEST_LINE)
      text = (dom.textContent(child) ?? '').slice(0, LONGEST_LINE);
  return text;
}
