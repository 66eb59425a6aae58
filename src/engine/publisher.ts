import * as dom from './dom.ts';
import type { Block } from './types.ts';

/** Runs of this many words are compared with the publisher's own copy of the text. */
const RUN = 4;
/** A declared body shorter than this is an excerpt, and proves nothing about what it leaves out. */
const WHOLE_BODY_WORDS = 150;

/** The publisher's own word on what is the story: `articleBody`, and what it hides for print. */
export class Publisher {
  private readonly runs = new Set<string>();
  /** Whether a body long enough to be the whole story is declared. */
  readonly declaresBody: boolean;
  readonly hiddenForPrint: ReadonlySet<Element>;
  /** Of each block that was asked for its share: two signals ask. */
  private readonly shares: Float64Array;

  constructor(bodyWords: readonly string[], hiddenForPrint: ReadonlySet<Element>, blocks: number) {
    this.shares = new Float64Array(blocks).fill(-1);
    this.declaresBody = bodyWords.length >= WHOLE_BODY_WORDS;
    this.hiddenForPrint = hiddenForPrint;
    if (this.declaresBody) for (let i = 0; i + RUN <= bodyWords.length; i += 1) this.runs.add(runAt(bodyWords, i));
  }

  /** Share of a block's four-word runs that stand in the declared body; undefined where that cannot be told. */
  share(block: Block): number | undefined {
    const last = block.words.length - RUN;
    if (!this.declaresBody || last < 0) return undefined;
    const known = this.shares[block.index]!;
    if (known >= 0) return known;
    let found = 0;
    for (let i = 0; i <= last; i += 1) if (this.runs.has(runAt(block.words, i))) found += 1;
    const share = found / (last + 1);
    this.shares[block.index] = share;
    return share;
  }
}

const runAt = (words: readonly string[], i: number): string =>
  `${words[i]} ${words[i + 1]} ${words[i + 2]} ${words[i + 3]}`;

/** Elements that the page's own style sheets take away for print. Sheets of other origins cannot be read. */
export function hiddenForPrint(document: Document): Set<Element> {
  const selectors: string[] = [];
  for (const sheet of dom.styleSheets(document)) {
    try {
      if (isPrint(sheet.media)) selectors.push(...takenAway(sheet.cssRules));
      else
        for (const rule of sheet.cssRules)
          if (isPrint((rule as Partial<CSSMediaRule>).media))
            selectors.push(...takenAway((rule as CSSMediaRule).cssRules));
    } catch {
      // A sheet of another origin.
    }
  }
  const found = new Set<Element>();
  for (const selector of selectors) {
    try {
      for (const element of Document.prototype.querySelectorAll.call(document, selector)) found.add(element);
    } catch {
      // A selector that this browser does not know.
    }
  }
  return found;
}

const PRINT = /^(?:only )?print$/;
const isPrint = (media: MediaList | undefined): boolean => media !== undefined && PRINT.test(media.mediaText.trim());

function takenAway(rules: CSSRuleList): string[] {
  const out: string[] = [];
  for (const rule of rules) {
    const { selectorText, style } = rule as Partial<CSSStyleRule>;
    if (selectorText && style?.display === 'none') out.push(selectorText);
  }
  return out;
}
