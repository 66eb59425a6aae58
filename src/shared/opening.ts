/** A box's first words, for the reader to know it by: what stands in different blocks does not run together. */
export function openingOf(element: Element, length: number): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < length && walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!/^(?:script|style|noscript)$/.test(node.parentElement?.localName ?? ''))
      text = `${text} ${node.data}`.replace(/\s+/g, ' ').trim();
  }
  return text.slice(0, length);
}
