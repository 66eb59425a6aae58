import { HIDEABLE } from './clutter.ts';
import type { Chances } from './judge.ts';
import type { MeasuredPage } from './measure.ts';
import { LABELS, type Verdict } from './types.ts';

const STORY = LABELS.indexOf('story');

/** The likeliest label of each block, and whether it is of the story's body. What is `clutter` is neither story nor body. */
export function verdicts(
  page: MeasuredPage,
  chances: Chances,
  clutter: Uint8Array,
  isKept: (element: Element) => boolean,
): Verdict[] {
  const { first, last } = page.prose;
  return page.blocks.map((block, b) => {
    let best = clutter[b] ? HIDEABLE[0]! : STORY;
    for (const y of clutter[b] ? HIDEABLE : LABELS.keys())
      if (chances[b * LABELS.length + y]! > chances[b * LABELS.length + best]!) best = y;
    const confidence = chances[b * LABELS.length + best]!;
    if (best !== STORY || isKept(block.element))
      return { label: best === STORY ? 'chrome' : LABELS[best]!, confidence, body: false };
    return { label: 'story', confidence, body: b >= first && b <= last + 3 };
  });
}
