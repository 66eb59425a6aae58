import type { InlineCode, PhrasingContent } from 'mdast';
import { linkAddress } from './address.ts';
import * as dom from './dom.ts';

type Mark = 'emphasis' | 'strong' | 'delete' | 'link' | 'inlineCode';

const MARKS: Readonly<Record<string, Mark>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  code: 'inlineCode',
  kbd: 'inlineCode',
  samp: 'inlineCode',
  tt: 'inlineCode',
};
/** The joiners of Persian, Hindi and emoji stay. */
const ZERO_WIDTH = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const SPACE = /\s+/g;
const MOST_STEPS_BETWEEN = 200;

/** An inline element that is open while text is added to `into`, or to `code`, which is a leaf. */
interface Open {
  element: Element;
  into: PhrasingContent[];
  code?: InlineCode;
}

/** What stands between two text nodes of a run: a line break, white space, or nothing. */
function between(from: Node, to: Node): 'break' | 'space' | '' {
  let found: 'space' | '' = '';
  let at: Node | null = from;
  for (let steps = 0; at && at !== to && steps < MOST_STEPS_BETWEEN; steps += 1) {
    if (at !== from) {
      if (dom.nodeType(at) === Node.TEXT_NODE) found = 'space';
      else if (dom.nodeType(at) === Node.ELEMENT_NODE && dom.localName(at) === 'br') return 'break';
    }
    let next: Node | null = dom.firstChild(at);
    for (let up: Node | null = at; !next && up; up = dom.parentElement(up)) next = dom.nextSibling(up);
    at = next;
  }
  return found;
}

/** The inline elements with a meaning around a text node, outermost first, as far as the run's own element. */
function marksAround(node: Text, within: Element): Element[] {
  const path: Element[] = [];
  for (let at = dom.parentElement(node); at && at !== within; at = dom.parentElement(at))
    if (MARKS[dom.localName(at)] !== undefined) path.push(at);
  return path.reverse();
}

/** Opens an element inside another. An anchor without a usable address leaves no node of its own. */
function open(element: Element, around: Open, base: string): Open {
  const { into, code } = around;
  const mark = MARKS[dom.localName(element)];
  if (code) return { element, into, code };
  if (mark === 'inlineCode') {
    const leaf: InlineCode = { type: 'inlineCode', value: '' };
    into.push(leaf);
    return { element, into, code: leaf };
  }
  const children: PhrasingContent[] = [];
  if (mark === 'link') {
    const url = linkAddress(dom.attribute(element, 'href'), base);
    if (url === undefined) return { element, into };
    into.push({ type: 'link', url, children });
  } else if (mark) into.push({ type: mark, children });
  return { element, into: children };
}

function append({ into, code }: Open, value: string): void {
  const last = into.at(-1);
  if (code) code.value += value;
  else if (last?.type === 'text') last.value += value;
  else into.push({ type: 'text', value });
}

/**
 * The text nodes of one run as phrasing content: emphasis, links and line breaks kept, white space as it reads and
 * outside the marks. `within` is the element that holds the run; marks around that are not read. Addresses are
 * resolved against `base`.
 */
export function phrasing(nodes: readonly Text[], within: Element, base: string): PhrasingContent[] {
  const root: Open = { element: within, into: [] };
  const stack: Open[] = [root];
  let waiting: 'break' | 'space' | '' = '';
  let before: Text | undefined;
  for (const node of nodes) {
    const gap = before ? between(before, node) : '';
    before = node;
    const value = node.data.replace(ZERO_WIDTH, '').replace(SPACE, ' ');
    const core = value.trim();
    if (gap === 'break' || (waiting === '' && (gap === 'space' || value.startsWith(' ')))) waiting = gap || 'space';
    if (core === '') continue;
    const path = marksAround(node, within);
    let kept = 0;
    if (waiting !== 'break') while (kept < path.length && stack[kept + 1]?.element === path[kept]) kept += 1;
    stack.length = kept + 1;
    if (root.into.length > 0) {
      if (waiting === 'break') root.into.push({ type: 'break' });
      else if (waiting === 'space') append(stack.at(-1)!, ' ');
    }
    for (const element of path.slice(kept)) stack.push(open(element, stack.at(-1)!, base));
    append(stack.at(-1)!, core);
    waiting = value.endsWith(' ') ? 'space' : '';
  }
  return root.into;
}
