import { type Ending, isNotFree } from './ending.ts';
import type { KeptFromView } from './hidden-from-view.ts';
import { hasHiddenRest } from './hidden-rest.ts';
import type { Metadata } from './metadata.ts';
import { fold } from './plain-text.ts';
import { BREAKS_OFF, wordsOf } from './text.ts';
import type { Article, Completeness, Page } from './types.ts';
import { saysMore } from './wall.ts';

const SENTENCE_END = /[.!?:;。！？؟।)\]"'“”’«»」』*]\s*$|\/\S*$/;
/** A last line of no more words is a signature: a name, an agency. */
const SIGNATURE_WORDS = 3;
const NO_SENTENCE = new Set(['li', 'dt', 'dd', 'td', 'th', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** The page shows at least this share of the declared words when it shows the whole story. */
const WHOLE_SHARE = 0.9;
/** Below this share, and by at least this many words, it clearly shows less. */
const CUT_SHARE = 0.7;
const CUT_WORDS = 60;
/** Letters and digits of a declared body's end that are looked for in the text. */
const LAST_LETTERS = 40;
/** A wall says what it is within this many blocks after the text. */
const WALL_BLOCKS = 10;
/** A declared body shorter than this is an excerpt and tells nothing of the whole. */
const TELLING_WORDS = 80;

/**
 * Tells how much of the story a page shows: its state is 'whole' or 'cut' only on evidence that agrees, else 'unknown'.
 * Nothing is fetched or opened to find out. `article` is what `extract` made of the same page and ending.
 */
export function extent(
  page: Page,
  metadata: Metadata,
  ending: Ending,
  article: Article,
  isKept: KeptFromView,
): Completeness {
  const { body } = ending;
  const notFree = isNotFree(metadata);
  const bodyWords = metadata.articleBody === undefined ? 0 : wordsOf(metadata.articleBody).length;
  const declared = metadata.wordCount ?? (bodyWords >= TELLING_WORDS ? bodyWords : undefined);
  const shows = showsBody(metadata.articleBody, article.text);
  const last = page.blocks[body.at(-1) ?? -1]?.nodes.at(-1);
  const seen = {
    'declared-not-free': notFree,
    'declared-free': metadata.isAccessibleForFree === true && metadata.notFree.length === 0,
    'gate-at-end': ending.gate,
    'open-end': article.text !== '' && (BREAKS_OFF.test(article.text) || !SENTENCE_END.test(lastLine(page, body))),
    'breaks-off': BREAKS_OFF.test(article.text),
    'faded-end': ending.faded,
    'blurred-end': ending.blurred,
    'wall-at-end':
      ending.gate &&
      page.blocks
        .slice((body.at(-1) ?? -1) + 1)
        .slice(0, WALL_BLOCKS)
        .some(saysMore),
    'hidden-rest': last !== undefined && article.root !== undefined && hasHiddenRest(article.root, last, isKept),
    'declared-length':
      declared !== undefined && article.words < CUT_SHARE * declared && declared - article.words >= CUT_WORDS,
    'declared-body-shown': bodyWords >= TELLING_WORDS && shows,
    'declared-length-shown':
      declared !== undefined && declared >= TELLING_WORDS && article.words >= WHOLE_SHARE * declared,
  };
  const wall = seen['gate-at-end'] || seen['blurred-end'];
  const cutShort = seen['declared-length'] || seen['open-end'] || seen['faded-end'] || seen['hidden-rest'];
  const isCut =
    seen['blurred-end'] ||
    seen['wall-at-end'] ||
    (wall && (notFree || cutShort)) ||
    (notFree && (seen['declared-length'] || seen['faded-end'] || seen['breaks-off'] || seen['hidden-rest'])) ||
    (seen['declared-length'] && seen['breaks-off']);
  const isShown =
    seen['declared-body-shown'] ||
    (seen['declared-length-shown'] && metadata.wordCount !== undefined) ||
    seen['declared-free'];
  const isWhole = isShown && !wall && !cutShort && (!notFree || seen['declared-length-shown']);
  return {
    state: article.text === '' ? 'unknown' : isCut ? 'cut' : isWhole ? 'whole' : 'unknown',
    evidence: Object.entries(seen)
      .filter(([, is]) => is)
      .map(([id]) => id),
    paragraphsShown: article.tree.children.filter((node) => node.type === 'paragraph').length,
    ...(declared === undefined ? {} : { wordsDeclared: declared }),
  };
}

/** The last line of the body that is meant to end as a sentence: no signature, no item of a list. */
const lastLine = ({ blocks, boxes }: Page, body: readonly number[]): string => {
  const last = body.findLast((b) => {
    const { box, words } = blocks[b]!;
    return words.length > SIGNATURE_WORDS && !NO_SENTENCE.has(boxes[box]!.tag);
  });
  return blocks[last ?? body.at(-1) ?? -1]?.text ?? '';
};

/** Whether a text holds the end of a declared body, and that end does not break off. */
function showsBody(declared: string | undefined, text: string): boolean {
  if (declared === undefined || BREAKS_OFF.test(declared)) return false;
  const end = fold(declared.slice(-3 * LAST_LETTERS)).slice(-LAST_LETTERS);
  return end !== '' && fold(text.slice(-8 * LAST_LETTERS)).includes(end);
}
