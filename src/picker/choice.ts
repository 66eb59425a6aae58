import { attribute, firstChild, localName, nextSibling, parentElement, parentNode } from '../engine/dom.ts';
import { openingOf } from '../shared/opening.ts';

const OPENING = 100;

/** What a reader can take for one thing: it takes room, and is laid out as a block. */
const INLINE = /^(?:inline|contents|none|ruby.*)$/;

/** The block of the page that is chosen, and how the choice moves. Changes nothing. */
export class Choice {
  /** What was chosen before it was widened, the last last. */
  #within: Element[] = [];
  #chosen: Element | undefined;
  readonly #own: Element;

  /** `own` is the picker's own element, which is never chosen. */
  constructor(own: Element) {
    this.#own = own;
  }

  get element(): Element | undefined {
    return this.#chosen?.isConnected ? this.#chosen : undefined;
  }

  /** Chooses the block at a point of the screen. */
  point(x: number, y: number): void {
    const under = document.elementsFromPoint(x, y).find((element) => element !== this.#own);
    for (let each: Element | null = under ?? null; each; each = parentElement(each))
      if (isBlock(each)) {
        this.#choose(each);
        return;
      }
  }

  /** The block around it. */
  widen(): void {
    const from = this.element;
    for (let each = from && parentElement(from); from && each; each = parentElement(each)) {
      if (!isBlock(each) || isSameBox(each, from)) continue;
      this.#within.push(from);
      this.#chosen = each;
      return;
    }
  }

  /** What was chosen before, else the first block in it. */
  narrow(): void {
    const back = this.#within.pop();
    const from = this.element;
    if (back?.isConnected) this.#chosen = back;
    else if (from) this.#chosen = firstIn(from) ?? from;
  }

  /** The next block beside it, or the one before; beside what is around it where there is none. */
  step(forward: boolean): void {
    for (let each: Element | null = this.element ?? null; each; each = parentElement(each)) {
      const beside = neighbour(each, forward, this.#own);
      if (beside) {
        this.#choose(beside);
        return;
      }
    }
  }

  #choose(element: Element): void {
    if (element === this.#chosen) return;
    this.#within = [];
    this.#chosen = element;
  }
}

/** What a block is called: its first words, else the name of a picture or a frame. */
export function nameOf(element: Element): string {
  const name = () => attribute(element, 'aria-label') ?? attribute(element, 'alt') ?? '';
  return openingOf(element, OPENING) || name().slice(0, OPENING);
}

/** Past a form's control of that name. */
const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

function isBlock(element: Element): boolean {
  if (/^(?:html|body)$/.test(localName(element))) return false;
  const { width, height } = boxOf(element);
  return width >= 1 && height >= 1 && !INLINE.test(getComputedStyle(element).display);
}

/** Whether two boxes look the same on the screen: going from one to the other would seem to do nothing. */
function isSameBox(one: Element, other: Element): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(a[side] - b[side]) < 1);
}

function firstIn(element: Element): Element | undefined {
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    if (!(node instanceof Element)) continue;
    if (isBlock(node) && !isSameBox(node, element)) return node;
    const inner = firstIn(node);
    if (inner) return inner;
  }
  return undefined;
}

function neighbour(element: Element, forward: boolean, own: Element): Element | undefined {
  const parent = parentNode(element);
  const blocks: Element[] = [];
  for (let node = parent && firstChild(parent); node; node = nextSibling(node))
    if (node instanceof Element && node !== own && (node === element || isBlock(node))) blocks.push(node);
  return blocks[blocks.indexOf(element) + (forward ? 1 : -1)];
}
