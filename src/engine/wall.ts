import type { MeasuredPage } from './measure.ts';
import type { Promoted } from './promote.ts';
import type { Completeness, Verdict } from './types.ts';

/** A wall begins within this many blocks after the text. */
const NEAR = 6;

/**
 * What may be hidden of what was found: a wall standing where the story's text ends stays. Where the page shows only a
 * part of the story, nothing that asks is hidden at the end of that part, be it called appeal or newsletter.
 */
export function leaveWalls(
  found: readonly Promoted[],
  page: MeasuredPage,
  verdicts: readonly Verdict[],
  { state }: Completeness,
): Promoted[] {
  if (state !== 'cut') return [...found];
  const end = verdicts.findLastIndex((verdict) => verdict.body);
  return found.filter(({ box, label }) => {
    const { first, end: last } = page.boxes[box]!;
    const asks = label === 'appeal' || label === 'newsletter';
    return !(asks && last > end && first <= end + NEAR);
  });
}
