import { isProse } from './prose.ts';
import type { Box, Page } from './types.ts';

/** Words of prose that a headline has under it where it heads a story, not a section or a teaser. */
const STORY_WORDS = 100;

/**
 * Where a page holds several stories, one under the other, the largest box that holds the one of this headline and no other;
 * undefined where it is the only one. Several stories are what stands apart, each with a headline and prose of its own: a
 * headline over sections that have headings of the same rank has no prose apart from theirs, or stands in one article with them.
 */
export function ownPart(page: Page, headline: Element | undefined): Box | undefined {
  const heads = page.boxes.filter(({ tag, first, end, isFramed }) => tag === 'h1' && end > first && !isFramed);
  const own = heads.find(({ element }) => element === headline);
  if (!own) return undefined;
  let part: Box | undefined;
  for (const other of heads) {
    if (textOf(page, other) === textOf(page, own)) continue;
    const [mine, its] = [apartFrom(page, own, other), apartFrom(page, other, own)];
    if (isInArticle(page, mine)) continue;
    if (proseIn(page, mine) < STORY_WORDS || proseIn(page, its) < STORY_WORDS) continue;
    if (!part || mine.depth > part.depth) part = mine;
  }
  return part;
}

/** Whether a box stands in an `<article>`: what stands beside it there is another chapter, not another story. */
function isInArticle({ boxes }: Page, { parent }: Box): boolean {
  for (let at = boxes[parent]; at; at = boxes[at.parent]) if (at.tag === 'article') return true;
  return false;
}

const textOf = ({ blocks }: Page, { first }: Box): string => blocks[first]!.text;

/** The largest box around one that does not hold another. */
function apartFrom({ boxes }: Page, box: Box, other: Box): Box {
  const around = new Set<Box>();
  for (let at: Box | undefined = other; at; at = boxes[at.parent]) around.add(at);
  let largest = box;
  for (let at: Box | undefined = box; at && !around.has(at); at = boxes[at.parent]) largest = at;
  return largest;
}

function proseIn({ blocks }: Page, { first, end }: Box): number {
  let words = 0;
  for (const block of blocks.slice(first, end)) if (isProse(block)) words += block.words.length;
  return words;
}
