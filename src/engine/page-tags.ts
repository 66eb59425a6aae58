import * as dom from './dom.ts';
import { clean } from './text.ts';

/** What a page says of itself in tags and attributes, collected in one query. */
export interface PageTags {
  title: string;
  /** Contents of `<meta>` by name or property, lower case; several of one name in order. */
  meta: ReadonlyMap<string, readonly string[]>;
  canonical: string | undefined;
  /** Sources of JSON-LD scripts. */
  jsonLd: readonly string[];
  /** Values of each microdata property in order, the first of them where there are many. */
  itemprop: ReadonlyMap<string, readonly string[]>;
  headings: readonly Element[];
}

const TAGS = 'title,meta[content],link[rel=canonical i][href],script[type="application/ld+json" i],h1,[itemprop]';
/** The longest JSON-LD script that is read, in characters. */
const LONGEST_SCRIPT = 2_000_000;
const MOST_HEADINGS = 20;
const MOST_VALUES = 20;

function add(to: Map<string, string[]>, name: string, value: string): void {
  const values = to.get(name);
  if (!values) to.set(name, [value]);
  else if (values.length < MOST_VALUES) values.push(value);
}

/** A microdata value: the machine's form where one is given, else the text. */
function itemValue(element: Element): string {
  for (const name of ['content', 'datetime', 'src', 'href']) {
    const value = dom.attribute(element, name);
    if (value) return name === 'href' ? clean(dom.textContent(element) ?? '') || value : value;
  }
  return dom.textContent(element) ?? '';
}

/** Reads the tags of a page that describe it. */
export function pageTags(document: Document): PageTags {
  let title: string | undefined;
  let canonical: string | undefined;
  const meta = new Map<string, string[]>();
  const itemprop = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const headings: Element[] = [];
  for (const element of Document.prototype.querySelectorAll.call(document, TAGS)) {
    const tag = dom.localName(element);
    const content = dom.attribute(element, 'content');
    if (tag === 'meta' && content !== null) {
      const names = dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? '';
      for (const name of names.toLowerCase().split(/\s+/)) if (name) add(meta, name, content);
    } else if (tag === 'title') title ??= clean(dom.textContent(element) ?? '');
    else if (tag === 'link') canonical ??= dom.attribute(element, 'href') ?? undefined;
    else if (tag === 'script') {
      const source = dom.textContent(element) ?? '';
      if (source.length <= LONGEST_SCRIPT) jsonLd.push(source);
    } else if (tag === 'h1' && headings.length < MOST_HEADINGS) headings.push(element);
    const property = dom.attribute(element, 'itemprop');
    if (property) for (const name of property.split(/\s+/)) add(itemprop, name, itemValue(element));
  }
  return { title: title ?? '', meta, canonical, jsonLd, itemprop, headings };
}
