import type { Prose } from './prose.ts';
import { wordsOf } from './text.ts';
import type { Block, Page } from './types.ts';

/** The outlet's name on its own page. */
export class Outlet {
  readonly name: string;
  /** Share of the prose's words in blocks that name it: high where the outlet is the story. */
  readonly share: number;
  private readonly words: readonly string[];

  constructor(name: string, page: Page, prose: Prose) {
    this.name = name;
    this.words = wordsOf(name).filter((word) => word !== 'the');
    const named = prose.blocks.map((index) => page.blocks[index]!).filter((block) => this.isNamed(block));
    this.share = named.reduce((sum, block) => sum + block.words.length, 0) / Math.max(1, prose.words);
  }

  /** Whether a block says the name, word for word. */
  isNamed({ words }: Block): boolean {
    const first = this.words[0];
    if (first === undefined) return false;
    for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1))
      if (this.words.every((word, i) => words[at + i] === word)) return true;
    return false;
  }
}
