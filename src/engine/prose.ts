import { bitOf } from './around.ts';
import type { Block, Box, Page } from './types.ts';

/** Where the story's prose probably stands. A first guess from shape alone; the judge decides. */
export interface Prose {
  /** The deepest box that holds most of the page's prose. */
  main: Box;
  /** Indices of the prose blocks in it, the first and the last of them (-1 where there are none). */
  blocks: readonly number[];
  first: number;
  last: number;
  /** How many blocks each block is away from the nearest prose block. */
  near: Uint16Array;
  /** Words in them. */
  words: number;
  /** Whether a block is one of them. */
  has: (block: Block) => boolean;
  /** Tag and depth of the usual paragraph's box: what a style break is measured against. */
  tag: string;
  depth: number;
}

/** A paragraph that reads like prose: this many words, few of them links, ended by a mark. */
const PROSE_WORDS = 12;
const LONG_WORDS = 30;
const PROSE_LINKS = 0.4;
const SENTENCE_END = /[.!?…:;。！？؟।]["'“”’«»」』)\]]*$/;
/** A box goes on being entered while one child holds this share of its prose. */
const DOMINANT = 0.6;

/** Whether a block reads like a paragraph of prose, by its shape alone. */
export const isProse = (block: Block): boolean =>
  block.linkDensity < PROSE_LINKS &&
  block.words.length >= PROSE_WORDS &&
  (block.words.length >= LONG_WORDS || SENTENCE_END.test(block.text));

/** Whether a block is set like the usual paragraph of the prose. */
export const isSetAsProse = ({ boxes }: Page, { tag, depth }: Prose, block: Block): boolean => {
  const box = boxes[block.box]!;
  return box.tag === tag && box.depth === depth;
};

/** Menus teach and footers assure in whole sentences. */
export const FURNITURE = bitOf('navigation') | bitOf('footer');

/**
 * Finds the box of the main prose: down from the body as long as one child dominates (after Boilerpipe's largest block).
 * `around` are the parts around each box. What stands in menus and footers counts only where there is no other prose.
 */
export function findProse(page: Page, around: Uint16Array): Prose {
  const inFrame = ({ box }: Block): boolean => page.boxes[box]!.isFramed;
  const isFurniture = ({ box }: Block): boolean => (around[box]! & FURNITURE) !== 0;
  const isMain = (block: Block): boolean => isProse(block) && !inFrame(block) && !isFurniture(block);
  const isAny = (block: Block): boolean => isProse(block) && !inFrame(block);
  return proseOf(page, page.blocks.some(isMain) ? isMain : isAny);
}

function proseOf(page: Page, isOfPage: (block: Block) => boolean): Prose {
  const { boxes, blocks } = page;
  const words = new Float64Array(boxes.length);
  for (const block of blocks) if (isOfPage(block)) words[block.box]! += block.words.length;
  for (let i = boxes.length - 1; i > 0; i -= 1) words[boxes[i]!.parent]! += words[i]!;

  let main = boxes[0]!;
  for (let i = 1; i < boxes.length; i += 1) {
    const box = boxes[i]!;
    if (
      box.parent === main.index &&
      words[i]! > 0 &&
      words[i]! >= DOMINANT * words[main.index]! &&
      box.end - box.first > 1
    )
      main = box;
  }
  const inside: number[] = [];
  const isMember = new Uint8Array(blocks.length);
  const near = new Uint16Array(blocks.length).fill(0xffff);
  const shapes = new Map<string, number>();
  for (let b = main.first; b < main.end; b += 1) {
    const block = blocks[b]!;
    if (!isOfPage(block)) continue;
    inside.push(b);
    isMember[b] = 1;
    near[b] = 0;
    const { tag, depth } = boxes[block.box]!;
    const shape = `${tag} ${depth}`;
    shapes.set(shape, (shapes.get(shape) ?? 0) + block.words.length);
  }
  for (let i = 1; i < near.length; i += 1) near[i] = Math.min(near[i]!, near[i - 1]! + 1);
  for (let i = near.length - 2; i >= 0; i -= 1) near[i] = Math.min(near[i]!, near[i + 1]! + 1);
  const [tag = '', depth = ''] = [...shapes].sort((a, b) => b[1] - a[1])[0]?.[0].split(' ') ?? [];
  return {
    main,
    blocks: inside,
    first: inside[0] ?? -1,
    last: inside.at(-1) ?? -1,
    near,
    words: words[main.index]!,
    has: (block) => isMember[block.index] === 1,
    tag,
    depth: Number(depth),
  };
}
