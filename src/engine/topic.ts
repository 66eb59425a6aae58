import type { Prose } from './prose.ts';
import type { Block, Page } from './types.ts';

/** Shorter words say little of a subject. */
const CONTENT_LENGTH = 4;
/** What is written in scripts without spaces has words of one character. */
const CJK = '\u3040';
/** A run of clutter among the prose shares words with itself; only words from farther off than this count. */
const RUN = 8;
/** A paragraph of this many words that shares this much with the rest still belongs to the subject. */
const TELLING_WORDS = 12;
const TELLING_SHARE = 0.25;

const content = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => word.length >= CONTENT_LENGTH || word > CJK));

/** The story's own vocabulary: where in its prose each content word stands first and last (after TextTiling, Hearst 1997). */
export class Topic {
  private readonly first = new Map<string, number>();
  private readonly last = new Map<string, number>();
  private readonly headline: ReadonlySet<string>;
  /** How many prose blocks stand before each block. */
  private readonly ordinal: Uint16Array;
  private readonly reach: number;
  /** Index of the last prose block that still shares the story's words; -1 where none does. */
  readonly end: number;

  constructor(page: Page, prose: Prose, titleWords: readonly string[]) {
    this.headline = content(titleWords);
    this.reach = Math.min(RUN, Math.floor(prose.blocks.length / 3));
    this.ordinal = new Uint16Array(page.blocks.length);
    let count = 0;
    for (const block of page.blocks) {
      this.ordinal[block.index] = count;
      if (!prose.has(block)) continue;
      for (const word of content(block.words)) {
        if (!this.first.has(word)) this.first.set(word, count);
        this.last.set(word, count);
      }
      count += 1;
    }
    this.end =
      prose.blocks.findLast((index) => {
        const block = page.blocks[index]!;
        return block.words.length >= TELLING_WORDS && this.overlap(block) >= TELLING_SHARE;
      }) ?? -1;
  }

  /** Share of a block's content words that the headline or the prose away from it use as well, 0 to 1. */
  overlap(block: Block): number {
    const own = content(block.words);
    const at = this.ordinal[block.index]!;
    let shared = 0;
    for (const word of own) {
      const first = this.first.get(word) ?? at;
      const last = this.last.get(word) ?? at;
      if (first < at - this.reach || last > at + this.reach || this.headline.has(word)) shared += 1;
    }
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
