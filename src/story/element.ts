type Attributes = Record<string, string | number | boolean | undefined>;

/** Makes an element. An attribute that is `true` is set empty; `false` and `undefined` are left out. Text stays text. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** The element that the page's own markup gives this id. Throws where it has none. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new TypeError(`No element #${id}`);
  return element;
}

/**
 * A page's words for use among our own: without the characters that turn the direction of what follows,
 * and without line breaks. The story's own paragraphs keep theirs: each stands in a block of its own.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A page's words, isolated from the direction of the text around them. */
export function bdi(text: string): HTMLElement {
  return el('bdi', {}, plain(text));
}
