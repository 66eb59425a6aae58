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
const LONGEST_DATE = 60;
const MOST_PARTS = 12;
const INLINE = new Set(['span', 'b', 'strong', 'i', 'em', 'label', 'small', 'abbr']);
const NO_TEXT = new Set(['script', 'style', 'svg', 'noscript', 'template']);
const NAMES_AUTHOR = /\b(?:byline|by-line|authors?|autor|auteur|writer|reporter)(?:\b|[_-])/i;
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
    if (tag === 'h1') break;
    if (tag === 'script' || tag === 'style' || tag === 'nav') {
      element = following(element, false);
      continue;
    }
    if (tag === 'time') readTime(element, header, lang);
    const text = lineOf(element);
    if (tag === 'p' && text.length >= PROSE) prose += 1;
    if (tag !== 'time' && text.length <= LONGEST_DATE && /\d{4}/.test(text)) readDate(text, text, header, lang);
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

/** An element's text when it may be one line, a space between its parts; a container's is not read again and again. */
function lineOf(element: Element): string {
  if (Element.prototype.getElementsByTagName.call(element, '*').length > MOST_PARTS) return '';
  const parts: string[] = [];
  const gather = (node: Node): void => {
    for (let child = dom.firstChild(node); child; child = dom.nextSibling(child)) {
      if (dom.nodeType(child) === Node.TEXT_NODE) parts.push((child as Text).data.slice(0, 2 * PROSE));
      else if (dom.nodeType(child) === Node.ELEMENT_NODE && !NO_TEXT.has(dom.localName(child as Element)))
        gather(child);
    }
  };
  gather(element);
  return clean(parts.join(' ')).replace(/ ([,;.])/g, '$1');
}

function isAuthor(element: Element, text: string, lang: string): boolean {
  const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'data-testid') ?? ''}`;
  return (
    dom.attribute(element, 'rel') === 'author' ||
    (NAMES_AUTHOR.test(names.slice(0, 300)) && text.split(' ').length <= 14) ||
    (startsAsByline(text, lang) && text.split(' ').length <= 10)
  );
}

function readTime(element: Element, header: StoryHeader, lang: string): void {
  const text = clean(dom.textContent(element) ?? '').slice(0, LONGEST_LINE);
  const parent = dom.parentElement(element);
  const around = `${dom.attribute(element, 'class') ?? ''} ${text} ${parent ? before(parent, element) : ''}`;
  readDate(dom.attribute(element, 'datetime') ?? '', around, header, lang);
  readDate(text, around, header, lang);
}

/** Takes a date over, as the time of an update where the words around it say so. */
function readDate(text: string, around: string, header: StoryHeader, lang: string): void {
  const date = isoDate(text, lang);
  if (date === undefined) return;
  if (IS_UPDATE.test(around)) header.modified ??= date;
  else header.published ??= date;
}

/** The words on the same line right before an element in its parent. */
function before(parent: Element, element: Element): string {
  let text = '';
  for (let child = dom.firstChild(parent); child && child !== element; child = dom.nextSibling(child)) {
    const isText = dom.nodeType(child) === Node.TEXT_NODE;
    if (isText && (child as Text).data.trim() === '') continue;
    const isInline = dom.nodeType(child) === Node.ELEMENT_NODE && INLINE.has(dom.localName(child as Element));
    text = isText || isInline ? (dom.textContent(child) ?? '').slice(0, LONGEST_LINE) : '';
  }
  return text;
}
