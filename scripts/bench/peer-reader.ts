import type { Reading } from './readers.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;

/** A peer as a reader of pages: it gets a copy of the document, for some change what they read. */
export function peerReader(read: (copy: Document) => string): (document: Document) => Reading {
  return (document) => {
    const html = read(document.cloneNode(true) as Document); // a copy of a document is one
    const text = textOf(new DOMParser().parseFromString(html, 'text/html').body);
    const body = text.replace(/[^\S\n]+/g, ' ').trim();
    return { body, shown: body, runs: [], hidden: [] };
  };
}

/** An element's text, each block on a line of its own. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.replace(/\s+/g, ' ') ?? '';
  if (/^(?:script|style|template|noscript)$/i.test(node.nodeName)) return '';
  const inside = Array.from(node.childNodes, textOf).join('');
  return BLOCK.test(node.nodeName.toLowerCase()) ? `\n${inside}\n` : inside;
}
