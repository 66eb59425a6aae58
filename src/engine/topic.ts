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

/** A content word: where in the prose it stands first and last, and whether the headline has it. */
interface Word {
  first: number;
  last: number;
  inHeadline: boolean;
  /** The list that it was last put into. */
  list: number;
}

/** The story's own vocabulary: where in its prose each content word stands first and last (after TextTiling, Hearst 1997). */
export class Topic {
  private readonly vocabulary = new Map<string, Word>();
  private readonly headlineSize: number;
  /** How many prose blocks stand before each block. */
  private readonly ordinal: Uint16Array;
  private readonly reach: number;
  /** Of each block that was asked for, its different content words and the share of them that the story uses. */
  private readonly contents: (readonly Word[] | undefined)[];
  private readonly overlaps: Float64Array;
  private lists = 0;
  /** Index of the last prose block that still shares the story's words; -1 where none does. */
  readonly end: number;

  constructor(page: Page, prose: Prose, titleWords: readonly string[]) {
    const headline = this.different(titleWords);
    for (const word of headline) word.inHeadline = true;
    this.headlineSize = headline.length;
    this.reach = Math.min(RUN, Math.floor(prose.blocks.length / 3));
    this.ordinal = new Uint16Array(page.blocks.length);
    this.contents = new Array(page.blocks.length);
    this.overlaps = new Float64Array(page.blocks.length).fill(-1);
    let count = 0;
    for (const block of page.blocks) {
      this.ordinal[block.index] = count;
      if (!prose.has(block)) continue;
      for (const word of this.contentOf(block)) {
        if (word.first < 0) word.first = count;
        word.last = count;
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
    const known = this.overlaps[block.index]!;
    if (known >= 0) return known;
    const own = this.contentOf(block);
    const at = this.ordinal[block.index]!;
    let shared = 0;
    for (const { first, last, inHeadline } of own)
      if (inHeadline || (first >= 0 && (first < at - this.reach || last > at + this.reach))) shared += 1;
    const overlap = own.length > 0 ? shared / own.length : 0;
    this.overlaps[block.index] = overlap;
    return overlap;
  }

  /** Share of the headline's content words that a block repeats, 0 to 1. */
  headlineShare(block: Block): number {
    if (this.headlineSize === 0) return 0;
    let shared = 0;
    for (const { inHeadline } of this.contentOf(block)) if (inHeadline) shared += 1;
    return shared / this.headlineSize;
  }

  private contentOf(block: Block): readonly Word[] {
    const known = this.contents[block.index];
    if (known) return known;
    const own = this.different(block.words);
    this.contents[block.index] = own;
    return own;
  }

  /** The different content words of a list. */
  private different(words: readonly string[]): Word[] {
    this.lists += 1;
    const found: Word[] = [];
    for (const text of words) {
      if (text.length < CONTENT_LENGTH && text <= CJK) continue;
      let word = this.vocabulary.get(text);
      if (!word) {
        word = { first: -1, last: -1, inHeadline: false, list: 0 };
        this.vocabulary.set(text, word);
      }
      if (word.list === this.lists) continue;
      word.list = this.lists;
      found.push(word);
    }
    return found;
  }
}
