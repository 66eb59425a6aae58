import { baseUrl } from './address.ts';
import type { Ending } from './ending.ts';
import { findFigures } from './figures.ts';
import { Flow, type Insert } from './flow.ts';
import { isoDate } from './iso-date.ts';
import { known } from './known.ts';
import type { Metadata } from './metadata.ts';
import { fold } from './plain-text.ts';
import { primaryOf } from './primary-language.ts';
import { readingMinutes } from './reading-time.ts';
import { titleTest } from './story-body.ts';
import { BREAKS_OFF } from './text.ts';
import { treeText } from './tree.ts';
import type { Article, Block, Box, Page, Verdict } from './types.ts';

const STANDFIRST_WORDS = { fewest: 4, unnamed: 8, most: 90 };
/** A standfirst that the publisher does not declare stands among this many blocks after the headline. */
const NEAR_HEADLINE = 3;
const MOST_LINKED = 0.3;
/** The text opens with what a declared standfirst says, where it says it at all: in this many characters. */
const OPENING_CHARACTERS = 4000;
/** This many letters and digits are enough to tell two texts apart. */
const TELLING = 60;

/**
 * Makes the article of the blocks that the judge gave to the story: what the page shows of its body as a typed tree in
 * document order, pictures and embeds at their place. Reads nothing but those blocks, the media among them, and metadata.
 */
export function extract(
  page: Page,
  verdicts: readonly Verdict[],
  metadata: Metadata,
  { shown: body }: Ending,
): Article {
  const root = rootOf(page, body);
  const base = baseUrl(page.document);
  const headline = headlineOf(page, verdicts, body[0] ?? page.blocks.length, metadata.title);
  let inserts: Insert[] = [];
  let captions: ReadonlySet<number> = new Set();
  if (root) ({ inserts, captions } = findFigures({ page, verdicts, body, headline, root, base }));
  const children = new Flow(page, body, inserts, base).read();
  const text = treeText(children, 'body');
  const standfirst = standfirstOf({ page, verdicts, headline, captions, first: body[0] ?? 0 }, metadata, text);
  const { byline, published, modified, siteName, url, lang, dir, image } = metadata;
  const story = treeText(children, 'view');
  return known<Article>({
    title: metadata.title,
    standfirst,
    byline,
    published,
    modified,
    siteName,
    url,
    lang,
    dir,
    image,
    root: root?.element,
    tree: { type: 'root', children },
    text,
    readingText: [metadata.title, standfirst, byline, story].filter(Boolean).join('\n\n'),
    words: body.reduce((sum, index) => sum + page.blocks[index]!.words.length, 0),
    minutes: readingMinutes(text, lang),
  });
}

/** The smallest box around the whole body. */
function rootOf(page: Page, body: readonly number[]): Box | undefined {
  const last = body.at(-1);
  if (last === undefined) return undefined;
  let box = page.boxes[page.blocks[body[0]!]!.box];
  while (box && last >= box.end && box.parent >= 0) box = page.boxes[box.parent];
  return box;
}

/** The last block before the body that shows the headline, or -1. */
function headlineOf(page: Page, verdicts: readonly Verdict[], first: number, title: string): number {
  const isTitle = titleTest(title);
  for (let i = first - 1; i >= 0; i -= 1) if (verdicts[i]!.label === 'story' && isTitle(page.blocks[i]!)) return i;
  return -1;
}

interface Opening {
  page: Page;
  verdicts: readonly Verdict[];
  headline: number;
  captions: ReadonlySet<number>;
  /** Index of the body's first block. */
  first: number;
}

/**
 * The line between headline and body that the page shows as standfirst, best the one that the publisher also declares;
 * else what is declared, when it neither breaks off nor says what the body says.
 */
function standfirstOf(
  { page, verdicts, headline, captions, first }: Opening,
  metadata: Metadata,
  text: string,
): string | undefined {
  const declared = metadata.standfirst;
  const key = fold(declared ?? '').slice(0, TELLING);
  const lines = headline < 0 ? [] : page.blocks.slice(headline + 1, first);
  const shown = lines.filter(
    (block) =>
      verdicts[block.index]!.label === 'story' &&
      !captions.has(block.index) &&
      block.words.length >= STANDFIRST_WORDS.fewest &&
      block.words.length <= STANDFIRST_WORDS.most,
  );
  const same = shown.find((block) => key !== '' && fold(block.text).startsWith(key));
  const line = same ?? shown.find((block) => block.index <= headline + NEAR_HEADLINE && isSentence(block, metadata));
  if (line) return line.text;
  if (declared === undefined || BREAKS_OFF.test(declared) || fold(declared) === fold(metadata.title)) return undefined;
  // some templates repeat the outlet's own description on every page
  if (metadata.siteName !== undefined && fold(declared).startsWith(fold(metadata.siteName))) return undefined;
  return fold(text.slice(0, OPENING_CHARACTERS)).includes(key) ? undefined : declared;
}

/** A line of prose, not a date, a byline or a trail of links. */
function isSentence(block: Block, metadata: Metadata): boolean {
  const byline = fold(metadata.byline ?? '');
  return (
    block.linkDensity < MOST_LINKED &&
    block.words.length >= STANDFIRST_WORDS.unnamed &&
    isoDate(block.text, primaryOf(metadata.lang ?? 'en')) === undefined &&
    !(byline !== '' && fold(block.text).includes(byline))
  );
}
