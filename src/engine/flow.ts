import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import * as dom from './dom.ts';
import { phrasing } from './inline.ts';
import { countBelow } from './sorted.ts';
import { blockquote, heading, list, paragraph, pullQuote, table } from './tree.ts';
import type { Block, Box, Page } from './types.ts';

/** A node that is no text of the body, and the index of the block before which it stands. */
export interface Insert {
  at: number;
  node: BlockContent;
}

const LISTS = new Set(['ul', 'ol']);
const SHELLS = new Set([...LISTS, 'blockquote', 'table', 'pre']);
const HEADING = /^h[1-6]$/;
/** Boxes between a heading's element and its text. */
const HEADING_STEPS = 3;
/** Boxes between what sets a pull quote apart and its text. */
const PULL_STEPS = 3;
/** Deeper nesting is flattened. */
const DEEPEST = 16;
/** A quotation that holds more of the body than this share is the page's frame. */
const FRAME_SHARE = 0.6;
const LONGEST_CELL_WORDS = 120;
const PULL_QUOTE = { fewest: 4, most: 70 };
const PULLED = /pull-?_?quote|quote-?_?pull|pulled/i;

/** Turns the body's blocks into block content: paragraphs, headings, lists, quotations, tables, code. */
export class Flow {
  private readonly page: Page;
  private readonly body: readonly number[];
  private readonly inserts: readonly Insert[];
  private readonly base: string;
  /** Of each box the nearest list, quotation, table or code at or above it; -1 for none. */
  private readonly shells: Int32Array;
  private readonly depths: ReadonlyMap<number, number>;
  private inserted = 0;
  private allWords: string | undefined;

  /** `body` are indices of blocks, `inserts` are in order of place, `base` is what relative links start from. */
  constructor(page: Page, body: readonly number[], inserts: readonly Insert[], base: string) {
    this.page = page;
    this.body = body;
    this.inserts = inserts;
    this.base = base;
    this.shells = new Int32Array(page.boxes.length).fill(-1);
    for (const box of page.boxes)
      this.shells[box.index] = this.isShell(box) ? box.index : box.parent < 0 ? -1 : this.shells[box.parent]!;
    const used = new Set(body.map((index) => this.headingDepth(this.page.blocks[index]!)).filter((depth) => depth > 0));
    // the story's title is the one heading of depth 1
    this.depths = new Map([...used].sort().map((depth, i) => [depth, i + 2]));
  }

  /** The whole body in order, with what stands between its blocks. */
  read(): RootContent[] {
    const nodes = this.range(0, this.body.length, -1, 0);
    return [...nodes, ...this.inserts.slice(this.inserted).map(({ node }) => node)];
  }

  private bodyIn(box: Box): [from: number, to: number] {
    return [countBelow(this.body, box.first), countBelow(this.body, box.end)];
  }

  private isShell(box: Box): boolean {
    if (!SHELLS.has(box.tag)) return false;
    const [from, to] = this.bodyIn(box);
    if (from === to) return false;
    if (box.tag === 'pre') return to - from === box.end - box.first;
    if (box.tag === 'table') return this.isDataTable(box);
    if (LISTS.has(box.tag)) return !this.some(from, to, (block) => this.headingDepth(block) > 0);
    return to - from < FRAME_SHARE * this.body.length || this.body.length < 3;
  }

  private some(from: number, to: number, test: (block: Block) => boolean): boolean {
    for (let i = from; i < to; i += 1) if (test(this.page.blocks[this.body[i]!]!)) return true;
    return false;
  }

  /** Several rows of several short cells and nothing nested: not a table that lays out a page. */
  private isDataTable(table: Box): boolean {
    let rows = 0;
    let cells = 0;
    for (const box of this.boxesIn(table)) {
      if (box.tag === 'table') return false;
      if (box.tag === 'tr') rows += 1;
      if (box.tag !== 'td' && box.tag !== 'th') continue;
      cells += 1;
      if (box.words > LONGEST_CELL_WORDS) return false;
    }
    return rows > 1 && cells >= 2 * rows - 1;
  }

  private *boxesIn(around: Box): Generator<Box> {
    for (let i = around.index + 1; i < this.page.boxes.length; i += 1) {
      const box = this.page.boxes[i]!;
      if (box.depth <= around.depth) return;
      yield box;
    }
  }

  /** 1 to 6 when a block is in a heading, else 0. */
  private headingDepth(block: Block): number {
    let box = this.page.boxes[block.box];
    for (let i = 0; box && i < HEADING_STEPS; i += 1, box = this.page.boxes[box.parent])
      if (HEADING.test(box.tag)) return Number(box.tag[1]);
    return 0;
  }

  /** The outermost shell around a box inside another shell, or -1. */
  private outerShell(box: number, inside: number): number {
    let shell = this.shells[box]!;
    let outer = -1;
    while (shell !== inside && shell >= 0) {
      outer = shell;
      const parent = this.page.boxes[shell]!.parent;
      shell = parent < 0 ? -1 : this.shells[parent]!;
    }
    return outer;
  }

  private range(from: number, to: number, inside: number, depth: number): BlockContent[] {
    const out: BlockContent[] = [];
    for (let i = from; i < to; ) {
      const index = this.body[i]!;
      const block = this.page.blocks[index]!;
      for (; (this.inserts[this.inserted]?.at ?? Number.POSITIVE_INFINITY) <= index; this.inserted += 1)
        out.push(this.inserts[this.inserted]!.node);
      const shell = depth < DEEPEST ? this.page.boxes[this.outerShell(block.box, inside)] : undefined;
      if (!shell) {
        const leaf = this.leaf(block);
        if (leaf) out.push(leaf);
        i += 1;
        continue;
      }
      const end = Math.min(to, countBelow(this.body, shell.end));
      out.push(...this.shell(shell, i, end, depth + 1));
      i = end;
    }
    return out;
  }

  private leaf(block: Block): BlockContent | undefined {
    const children = this.phrasing(block);
    if (children.length === 0) return undefined;
    const depth = this.headingDepth(block);
    if (depth > 0) return heading(this.depths.get(depth) ?? 2, children);
    return this.isPulled(block) ? pullQuote([paragraph(children)]) : paragraph(children);
  }

  private phrasing(block: Block): PhrasingContent[] {
    return phrasing(block.nodes, block.element, this.base);
  }

  private shell(box: Box, from: number, to: number, depth: number): BlockContent[] {
    if (box.tag === 'pre') return [this.code(box)];
    if (box.tag === 'table') return this.table(box, from, to);
    if (LISTS.has(box.tag)) return this.list(box, from, to, depth);
    const children = this.range(from, to, box.index, depth);
    const only = to - from === 1 ? this.page.blocks[this.body[from]!] : undefined;
    return children.length === 0 ? [] : [only && this.isRepeated(only) ? pullQuote(children) : blockquote(children)];
  }

  private code(box: Box): BlockContent {
    const inner = /(?:^|\s)lang(?:uage)?-([\w+#-]{1,20})/.exec(dom.attribute(box.element, 'class') ?? '');
    const value = (dom.textContent(box.element) ?? '').replace(/^\n|\s+$/g, '');
    return { type: 'code', lang: inner?.[1] ?? null, value };
  }

  private list(box: Box, from: number, to: number, depth: number): BlockContent[] {
    const items: BlockContent[][] = [];
    for (let i = from; i < to; ) {
      const item = this.childOf(box, this.page.blocks[this.body[i]!]!);
      const end = item ? Math.max(i + 1, Math.min(to, countBelow(this.body, item.end))) : i + 1;
      const children = this.range(i, end, box.index, depth);
      if (children.length > 0) items.push(children);
      i = end;
    }
    if (items.length === 0) return [];
    const start = Number.parseInt(dom.attribute(box.element, 'start') ?? '', 10);
    return [list(box.tag === 'ol' ? (Number.isNaN(start) ? 1 : start) : null, items)];
  }

  /** The box right inside another that holds a block; undefined when the block's text is right in it. */
  private childOf(around: Box, block: Block): Box | undefined {
    let box = this.page.boxes[block.box];
    while (box && box.parent !== around.index) box = box === around ? undefined : this.page.boxes[box.parent];
    return box;
  }

  private table(box: Box, from: number, to: number): BlockContent[] {
    const rows: PhrasingContent[][][] = [];
    const taken = new Set<number>();
    for (const part of this.boxesIn(box)) {
      if (part.tag === 'tr') rows.push([]);
      if (part.tag !== 'td' && part.tag !== 'th') continue;
      const cell: PhrasingContent[] = [];
      const [first, end] = this.bodyIn(part);
      for (let i = first; i < end; i += 1) {
        if (cell.length > 0) cell.push({ type: 'text', value: ' ' });
        cell.push(...this.phrasing(this.page.blocks[this.body[i]!]!));
        taken.add(i);
      }
      rows.at(-1)?.push(cell);
    }
    const caption: BlockContent[] = [];
    for (let i = from; i < to; i += 1) {
      const leaf = taken.has(i) ? undefined : this.leaf(this.page.blocks[this.body[i]!]!);
      if (leaf) caption.push(leaf);
    }
    return [...caption, table(rows.filter((row) => row.some((cell) => cell.length > 0)))];
  }

  /** Whether a block outside a quotation is set apart by name or place and says again what the body says. */
  private isPulled(block: Block): boolean {
    if (block.words.length > PULL_QUOTE.most) return false;
    let box: Box | undefined = this.page.boxes[block.box];
    for (let i = 0; box && i < PULL_STEPS; i += 1, box = this.page.boxes[box.parent])
      if (box.tag === 'aside' || PULLED.test(dom.attribute(box.element, 'class') ?? '')) return this.isRepeated(block);
    return false;
  }

  private isRepeated(block: Block): boolean {
    const count = block.words.length;
    if (count < PULL_QUOTE.fewest || count > PULL_QUOTE.most) return false;
    this.allWords ??= ` ${this.body.map((index) => this.page.blocks[index]!.words.join(' ')).join(' \n ')} `;
    const words = ` ${block.words.join(' ')} `;
    const first = this.allWords.indexOf(words);
    return first >= 0 && this.allWords.indexOf(words, first + 1) >= 0;
  }
}
