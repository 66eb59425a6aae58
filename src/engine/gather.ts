import type { MeasuredPage } from './measure.ts';
import { SIGNALS } from './signals/index.ts';
import type { Evidence, Label } from './types.ts';

/** Strengths of every signal for every block, in 255ths: `strengths[block * SIGNALS.length + signal]`. */
export type Strengths = Uint8Array;
const FULL = 255;

/** Asks every signal about every block. */
export function gather(page: MeasuredPage): Strengths {
  const strengths = new Uint8Array(page.blocks.length * SIGNALS.length);
  let at = 0;
  for (const block of page.blocks)
    for (const signal of SIGNALS) {
      strengths[at] = Math.ceil(signal.strength(block, page) * FULL);
      at += 1;
    }
  return strengths;
}

/** What speaks for a label among the blocks `first … end - 1`: the strongest finding of each signal, strongest first. */
export function evidenceFor(
  label: Label,
  page: MeasuredPage,
  strengths: Strengths,
  first: number,
  end: number,
): Evidence[] {
  const found: Evidence[] = [];
  SIGNALS.forEach((signal, s) => {
    if (!(signal.speaksFor as readonly Label[]).includes(label)) return;
    let best = first;
    for (let b = first; b < end; b += 1)
      if (strengths[b * SIGNALS.length + s]! > strengths[best * SIGNALS.length + s]!) best = b;
    const strength = strengths[best * SIGNALS.length + s]!;
    if (strength === 0) return;
    const excerpt = signal.excerpt?.(page.blocks[best]!, page);
    found.push({
      signal: signal.id,
      family: signal.family,
      strength: strength / FULL,
      ...(excerpt ? { excerpt } : {}),
    });
  });
  return found.sort((a, b) => b.strength - a.strength);
}
