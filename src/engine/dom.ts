/**
 * Reading the tree past what a page may have put in the way: a form control named `children` or `parentNode`
 * shadows the form's own property, so each is read through the prototype's getter.
 */
function getter<T>(prototype: object, name: string): (of: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no ${name} in this browser`);
  return (of) => get.call(of);
}

export const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
export const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
export const previousElement = getter<Element | null>(Element.prototype, 'previousElementSibling');
export const textContent = getter<string | null>(Node.prototype, 'textContent');
export const nodeType = getter<number>(Node.prototype, 'nodeType');
export const localName = getter<string>(Element.prototype, 'localName');
export const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const namespaceURI = getter<string | null>(Element.prototype, 'namespaceURI');
const contentDocument = getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument');

export const body = getter<HTMLElement | null>(Document.prototype, 'body');
export const styleSheets = getter<StyleSheetList>(Document.prototype, 'styleSheets');
export const defaultView = getter<Window | null>(Document.prototype, 'defaultView');

/** An element's attribute, or null. */
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const byTag = (element: Element, name: string): HTMLCollectionOf<Element> =>
  Element.prototype.getElementsByTagName.call(element, name);
export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

const isHtml = (element: Element, tag: string): boolean =>
  localName(element) === tag && namespaceURI(element) === 'http://www.w3.org/1999/xhtml';

/** The document in an `<iframe>`; null where it is of another origin, and for other elements, whatever their name. */
export const frameDocument = (element: Element): Document | null =>
  isHtml(element, 'iframe') ? contentDocument(element) : null;

/** What a `<slot>` was given; nothing for other elements, whatever their name. */
export const assignedNodes = (element: Element): Node[] =>
  isHtml(element, 'slot') ? HTMLSlotElement.prototype.assignedNodes.call(element) : [];

/** The element around a node; out of a shadow root it is the host. */
export function parentElement(node: Node): Element | null {
  const parent = parentNode(node);
  if (!parent) return null;
  if (nodeType(parent) === Node.ELEMENT_NODE) return parent as Element;
  // A fragment with a host is a shadow root; of another window's, `instanceof` would not know.
  return (parent as Partial<ShadowRoot>).host ?? null;
}
