/** What of an element's look the engine can see. */
const PROPERTIES = [
  'display',
  'visibility',
  'opacity',
  'position',
  'overflow-y',
  'max-height',
  'filter',
  'mask-image',
  '-webkit-line-clamp',
] as const;
const PRINT = 'no-print';

/** An element with the look that the page's style sheets give it. */
export interface Styled {
  element: Element;
  style: string;
  isHiddenForPrint: boolean;
}

/** Elements whose look differs from that of a bare element of their kind, and those that print leaves out. */
export function stylesOf(document: Document, hiddenForPrint: ReadonlySet<Element>): Styled[] {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const bare = new Map<string, CSSStyleDeclaration>();
  const plain = (tag: string): CSSStyleDeclaration => {
    const known = bare.get(tag);
    const view = frame.contentWindow;
    if (known || !view) return known ?? getComputedStyle(document.documentElement);
    const element = view.document.body.appendChild(view.document.createElement(tag));
    const style = view.getComputedStyle(element);
    bare.set(tag, style);
    return style;
  };
  const found = Array.from(document.body.querySelectorAll('*'))
    .filter((element) => element !== frame)
    .map((element) => {
      const [own, other] = [getComputedStyle(element), plain(element.localName)];
      const differing = PROPERTIES.filter((name) => own.getPropertyValue(name) !== other.getPropertyValue(name));
      const inherits = (name: string) =>
        name === 'visibility' &&
        element.parentElement &&
        getComputedStyle(element.parentElement).visibility === own.visibility;
      const style = differing
        .filter((name) => !inherits(name))
        .map((name) => `${name}: ${own.getPropertyValue(name)}`)
        .join('; ');
      return { element, style, isHiddenForPrint: hiddenForPrint.has(element) };
    })
    .filter(({ style, isHiddenForPrint }) => style !== '' || isHiddenForPrint);
  frame.remove();
  return found;
}

/** Writes each element's look on it, once the style sheets are gone. */
export function addStyles(document: Document, styled: readonly Styled[]): void {
  for (const { element, style, isHiddenForPrint } of styled) {
    if (style !== '') element.setAttribute('style', style.replace(/url\([^)]*\)/g, 'none'));
    if (isHiddenForPrint) element.classList.add(PRINT);
  }
  if (!styled.some(({ isHiddenForPrint }) => isHiddenForPrint)) return;
  const sheet = document.createElement('style');
  sheet.textContent = `@media print { .${PRINT} { display: none } }`;
  document.head.append(sheet);
}
