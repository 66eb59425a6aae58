import * as dom from '../engine/dom.ts';
import { clean, wordsOf } from '../engine/text.ts';
import type { Print } from '../shared/taught.ts';
import { shadowRootOf } from './roots.ts';

const SHAPE_NODES = 60;
const TEXT_LENGTH = 4000;
const SKETCH = 8;
const UNSAID = 0xffff;

/** A box's fingerprint. Reads text and elements' names alone; no class or id, which sites change daily. */
export function printOf(element: Element): Print {
  const words = wordsOf(textOf(element));
  return { shape: hash(shapeOf(element)), words: hash(words.join(' ')), sketch: sketchOf(words) };
}

/**
 * Hash of what a start tag alone tells, its class too; to pass by nearly every element without reading its text. A box whose
 * class the site has changed meanwhile is found by reading the page, a moment later.
 */
export function tagPrint(element: Element): string {
  return hash(`${dom.localName(element)}.${(dom.attribute(element, 'class') ?? '').replace(/\d+/g, '')}`);
}

/** Whether two boxes are the same template: made alike and worded alike, or worded nearly the same. */
export function alike(a: Print, b: Print): boolean {
  if (isWordless(a)) return a.shape === b.shape && a.words === b.words;
  const same = a.sketch.filter((value, i) => value === b.sketch[i]).length;
  return same >= (a.shape === b.shape ? 5 : 7);
}

/** Whether a box had no words when its print was taken. */
export const isWordless = ({ sketch }: Print): boolean => !sketch.some((value) => value < UNSAID);

/** A box's text without numbers. */
function textOf(element: Element): string {
  const root = shadowRootOf(element) ?? element;
  return clean((dom.textContent(root) ?? '').slice(0, TEXT_LENGTH).replace(/\d+/g, ' '));
}

function shapeOf(element: Element): string {
  let shape = '';
  let left = SHAPE_NODES;
  const visit = (node: Element, depth: number): void => {
    shape += `${dom.localName(node)}(`;
    for (let child = dom.firstChild(node); child && depth < 6; child = dom.nextSibling(child))
      if (dom.nodeType(child) === Node.ELEMENT_NODE && left-- > 0) visit(child as Element, depth + 1);
    shape += ')';
  };
  visit(element, 0);
  return shape;
}

/** Minima of hash functions over a set of words (Broder 1997). */
function sketchOf(words: string[]): number[] {
  const lowest = new Array<number>(SKETCH).fill(UNSAID);
  for (const word of new Set(words)) {
    let h = mix(word, 0);
    for (let i = 0; i < SKETCH; i++) {
      h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ i;
      lowest[i] = Math.min(lowest[i]!, (h >>> 8) & 0xffff);
    }
  }
  return lowest;
}

/** Two hashes of 32 bits as base 36: FNV-1a (Fowler, Noll, Vo 1991) from two starts, each mixed once more at its end. */
export function hash(text: string): string {
  return (mix(text, 0) >>> 0).toString(36) + (mix(text, 0x9e3779b9) >>> 0).toString(36);
}

function mix(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 16);
}
