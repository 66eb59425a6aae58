import { attribute } from './dom.ts';
import type { Box } from './types.ts';

/** Parts of a page that its markup itself declares, by tag or by role. */
const PARTS = {
  article: ['article'],
  aside: ['aside', 'complementary'],
  dialog: ['dialog', 'alertdialog'],
  figure: ['figure', 'figcaption'],
  footer: ['footer', 'contentinfo'],
  form: ['form', 'search'],
  header: ['header', 'banner'],
  item: ['li', 'dd', 'dt', 'listitem'],
  navigation: ['nav', 'navigation', 'menu'],
  quotation: ['blockquote'],
  button: ['button', 'label', 'legend'],
  table: ['td', 'th', 'table'],
} as const;
export type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];

const bits = new Map<string, number>();
NAMES.forEach((part, i) => {
  for (const name of PARTS[part]) bits.set(name, 1 << i);
});

/** The parts around each box that holds text, itself included, one bit each. */
export function around(boxes: readonly Box[]): Uint16Array {
  const found = new Uint16Array(boxes.length);
  for (const box of boxes) {
    if (box.first === box.end) continue;
    const role = attribute(box.element, 'role');
    const own = (bits.get(box.tag) ?? 0) | (role === null ? 0 : (bits.get(role) ?? 0));
    found[box.index] = own | (box.parent >= 0 ? found[box.parent]! : 0);
  }
  return found;
}

/** The bit of a part. */
export const bitOf = (part: Part): number => 1 << NAMES.indexOf(part);
