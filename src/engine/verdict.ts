import { beside } from './beside.ts';
import { holds, isInside } from './boxes.ts';
import { HIDEABLE } from './clutter.ts';
import type { KeptFromView } from './hidden-from-view.ts';
import type { Chances } from './judge.ts';
import type { MeasuredPage } from './measure.ts';
import { NAME_KINDS } from './names.ts';
import { FURNITURE, isProse, isSetAsProse } from './prose.ts';
import { type Block, type Box, LABELS, type Page, type Verdict } from './types.ts';

const STORY = LABELS.indexOf('story');
const COMMENTS = NAME_KINDS.indexOf('comments');
/** What a word that is not the story's costs a span; a long block costs no more than this many. */
const STRAY = 0.3;
const MOST_WORDS = 80;
/**
 * A paragraph set like the story's that stays on the page is story unless something else is this many times likelier:
 * to lose one is worse than to keep an ask.
 */
const DOUBT = 6;
/** A story with more of its words than this share in captions is a gallery. */
const TOLD_IN_CAPTIONS = 0.6;
/** A lead may be full of links. */
const LEAD_WORDS = 20;

/**
 * The likeliest label of each block, and whether it is of the story's body: a story block within the span that gathers
 * most story words at the least cost of others (Kadane's maximum subarray), from its first paragraph of prose on. What
 * stands outside the story's `part`, where there is one, beside the story, in a menu, a footer, among comments or in a caption, is not of the body; what is `clutter`, kept from view, or in a frame, is neither story nor body.
 */
export function verdicts(
  page: MeasuredPage,
  chances: Chances,
  clutter: Uint8Array,
  isKept: KeptFromView,
  part?: Box,
): Verdict[] {
  const labelled = page.blocks.map((block) => label(page, block, chances, clutter));
  const shows = showsItsStory(page, labelled, isKept);
  const found = labelled.map((verdict, b): Verdict => {
    const isHidden = verdict.label === 'story' && shows && isKept(page.blocks[b]!.element);
    return isHidden ? { ...verdict, label: 'chrome' } : verdict;
  });
  const [first, last] = spanOf(page, found, part);
  const isBeside = beside(page, chances, part);
  const opens = (block: Block): boolean => isProse(block) || block.words.length >= LEAD_WORDS;
  const start = page.blocks.findIndex((block, b) => b >= first && found[b]!.label === 'story' && opens(block));
  const story = page.blocks
    .slice(start < 0 ? first : start, last + 1)
    .filter(({ index }) => found[index]!.label === 'story');
  const isGallery = tellsInCaptions(page, story);
  const isOfBody = (block: Block): boolean =>
    (isGallery || !isCaption(page, block)) &&
    !isFurniture(page, block) &&
    !isAmongComments(page, block) &&
    !isBeside(block);
  for (const block of story) found[block.index]!.body = isOfBody(block);
  return found;
}

/** Whether a story is a gallery that is told below its pictures. */
function tellsInCaptions(page: Page, story: readonly Block[]): boolean {
  const words = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.words.length, 0);
  return words(story.filter((block) => isCaption(page, block))) > TOLD_IN_CAPTIONS * words(story);
}

function label(page: MeasuredPage, block: Block, chances: Chances, clutter: Uint8Array): Verdict {
  const { index } = block;
  let best = clutter[index] ? HIDEABLE[0]! : STORY;
  const chance = (y: number): number => chances[index * LABELS.length + y]!;
  const likely = isProse(block) && isSetAsProse(page, page.prose, block) ? DOUBT : 1;
  const favoured = (y: number): number => (y === STORY ? likely : 1) * chance(y);
  for (const y of clutter[index] ? HIDEABLE : LABELS.keys()) if (favoured(y) > favoured(best)) best = y;
  const found = LABELS[best]!;
  const isForeign = found === 'story' && isFramed(page, block);
  return { label: isForeign ? 'chrome' : found, confidence: chance(best), body: false };
}

/** A gate shows how the story begins. A page that keeps even that from view waits for its script to show itself. */
function showsItsStory(page: Page, verdicts: readonly Verdict[], isKept: KeptFromView): boolean {
  const first = page.blocks.find((block) => verdicts[block.index]!.label === 'story' && isProse(block));
  return first === undefined || !isKept(first.element);
}

function spanOf(page: Page, verdicts: readonly Verdict[], part: Box | undefined): [first: number, last: number] {
  let best = { sum: 0, first: 0, last: -1 };
  let sum = 0;
  let first = part?.first ?? 0;
  page.blocks.forEach((block, b) => {
    if (isFramed(page, block) || (part && !isInside(part, block))) return;
    const words = Math.min(block.words.length, MOST_WORDS);
    const { label, confidence } = verdicts[b]!;
    sum += label === 'story' ? words * confidence : -STRAY * words;
    if (sum > best.sum) best = { sum, first, last: b };
    if (sum <= 0) {
      sum = 0;
      first = b + 1;
    }
  });
  return [best.first, best.last];
}

const isFramed = (page: Page, { box }: Block): boolean => page.boxes[box]!.isFramed;

/** Whether a block stands in a menu or a footer, and the main prose does not. */
const isFurniture = (page: MeasuredPage, { box }: Block): boolean =>
  (page.around[box]! & ~page.around[page.prose.main.index]! & FURNITURE) !== 0;

/** Whether a block stands in a box that is named for comments and does not hold the main prose. */
function isAmongComments({ names, boxes, prose }: MeasuredPage, { box }: Block): boolean {
  const around = boxes[boxes[box]!.parent];
  return around !== undefined && !holds(around, prose.main) && names[COMMENTS * boxes.length + around.index]! > 0;
}

function isCaption(page: Page, block: Block): boolean {
  const box = page.boxes[block.box]!;
  return box.tag === 'figcaption' || page.boxes[box.parent]?.tag === 'figcaption';
}
