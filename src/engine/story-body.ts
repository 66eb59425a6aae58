import { fold } from './plain-text.ts';
import type { Block, Page, Verdict } from './types.ts';

/** The headline is looked for among this many of the body's first blocks. */
const OPENING = 3;
/** More headings in a row than this are no headings over nothing, but a gallery's or a list's items. */
const HEADINGS_OVER_NOTHING = 3;

/** A test whether a block says the title and nothing else. */
export function titleTest(title: string): (block: Block) => boolean {
  const folded = fold(title);
  return (block) => folded !== '' && fold(block.text) === folded;
}

/** The body's blocks without the headline said again at its start, and without headings over nothing at its end. */
export function bodyOf(page: Page, verdicts: readonly Verdict[], title: string): readonly number[] {
  const isTitle = titleTest(title);
  const body = page.blocks.filter((block) => verdicts[block.index]?.body).map((block) => block.index);
  const opening = body.slice(0, OPENING).filter((index) => !isTitle(page.blocks[index]!));
  const all = [...opening, ...body.slice(OPENING)];
  const end = all.findLastIndex((index) => !isHeading(page, page.blocks[index]!)) + 1;
  return end > 0 && all.length - end <= HEADINGS_OVER_NOTHING ? all.slice(0, end) : all;
}

const isHeading = (page: Page, block: Block): boolean => /^h[1-6]$/.test(page.boxes[block.box]!.tag);
