import type { Disguise } from './disguise.ts';

/** What no heuristic reads, or what could lead back to the page. */
const GONE = 'script:not([type="application/ld+json"]), style, link:not([rel="canonical"]), noscript, template, base';
const METAS =
  /^(?:og:(?:title|site_name|type|description|locale)|description|author|article:(?:published|modified)_time)$/;
/** Attributes that stay as they are … */
const PLAIN =
  /^(?:role|rel|type|property|datetime|width|height|lang|dir|colspan|rowspan|open|hidden|itemscope|itemtype|aria-hidden|aria-modal|method|start|target|data-label|data-field|style)$/;
/** … those that name a part … */
const NAMING = /^(?:class|id|data-component|data-testid|data-module|data-type|itemprop|name)$/;
/** … those that readers read, and addresses. Nothing else stays. */
const SPOKEN = /^(?:alt|title|aria-label|placeholder)$/;
const ADDRESS = /^(?:href|src|action|cite|data-src)$/;
/** Keys of structured data whose values are no words. */
const TOKENS = /^(?:@context|@type|date\w+|isAccessibleForFree|inLanguage|wordCount)$/;
const KEPT_KEYS =
  /^(?:@graph|headline|name|description|articleBody|articleSection|author|publisher|hasPart|cssSelector|mainEntityOfPage)$/;

/** Takes off all that the engine does not read, and disguises every word and address that stays. */
export function trim(document: Document, disguise: Disguise, own: string, host: string): void {
  for (const element of document.querySelectorAll(GONE)) element.remove();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const comments: Node[] = [];
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Text) texts.push(node);
    else comments.push(node);
  }
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  for (const text of texts) {
    const parent = text.parentElement;
    if (parent?.localName === 'script') text.data = structured(text.data, disguise, own, host);
    else text.data = disguise.text(text.data).replace(/\s*\n\s*/g, '\n');
  }
  for (const svg of document.querySelectorAll('svg')) svg.replaceChildren();
  for (const element of document.querySelectorAll('*')) strip(element, disguise, own, host);
}

function strip(element: Element, disguise: Disguise, own: string, host: string): void {
  const tag = element.localName;
  const isMeta = tag === 'meta';
  if (isMeta && !METAS.test(element.getAttribute('property') ?? element.getAttribute('name') ?? '')) {
    if (!element.hasAttribute('charset')) element.remove();
    return;
  }
  if (tag === 'input' && element.getAttribute('type') === 'hidden') {
    element.remove();
    return;
  }
  for (const { name, value } of Array.from(element.attributes)) {
    if (PLAIN.test(name) || (isMeta && name === 'name')) continue;
    if (NAMING.test(name)) element.setAttribute(name, disguise.name(value));
    else if (SPOKEN.test(name) || (name === 'value' && /^(?:submit|button)$/.test(element.getAttribute('type') ?? '')))
      element.setAttribute(name, disguise.text(value));
    else if (ADDRESS.test(name)) element.setAttribute(name, disguise.address(value, own, host));
    else if (isMeta && name === 'content') element.setAttribute(name, metaContent(element, value, disguise));
    else element.removeAttribute(name);
  }
}

function metaContent(meta: Element, value: string, disguise: Disguise): string {
  const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
  return /type|locale|_time/.test(key) ? value : disguise.text(value);
}

/** Structured data with the keys that the engine reads; '' where it cannot be read. */
function structured(json: string, disguise: Disguise, own: string, host: string): string {
  const disguised = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => disguised(key, one));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => TOKENS.test(name) || KEPT_KEYS.test(name))
          .map(([name, one]) => [name, disguised(name, one)]),
      );
    if (typeof value !== 'string' || TOKENS.test(key)) return value;
    if (key === 'cssSelector') return disguise.name(value);
    return /^https?:/.test(value) ? disguise.address(value, own, host) : disguise.text(value);
  };
  try {
    return JSON.stringify(disguised('', JSON.parse(json))).replaceAll('<', '\\u003c');
  } catch {
    return '';
  }
}
