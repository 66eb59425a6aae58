import type { Prose } from './prose.ts';
import type { Block, Page } from './types.ts';

/** Shorter words say little of a subject. */
const CONTENT_LENGTH = 4;
const content = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => word.length >= CONTENT_LENGTH || word > '\u3040'));

/** The story's own vocabulary: in how many of its prose blocks, headline included, each content word stands. */
export class Topic {
  private readonly counts = new Map<string, number>();
  /** Content words of the page's title. */
  readonly headline: ReadonlySet<string>;

  constructor(page: Page, prose: Prose, titleWords: readonly string[]) {
    this.headline = content(titleWords);
    for (const word of this.headline) this.counts.set(word, 1);
    for (const index of prose.blocks)
      for (const word of content(page.blocks[index]!.words)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** Share of a block's content words that other blocks of the prose use as well, 0 to 1. `isMember`: it is prose itself. */
  overlap(block: Block, isMember: boolean): number {
    const own = content(block.words);
    let shared = 0;
    for (const word of own) if ((this.counts.get(word) ?? 0) > (isMember ? 1 : 0)) shared += 1;
    return own.size > 0 ? shared / own.size : 0;
  }

  /** Share of the headline's content words that a block repeats, 0 to 1. */
  headlineShare(block: Block): number {
    if (this.headline.size === 0) return 0;
    const own = content(block.words);
    let shared = 0;
    for (const word of this.headline) if (own.has(word)) shared += 1;
    return shared / this.headline.size;
  }
}
