import type { MeasuredPage } from './measure.ts';
import { SIGNALS } from './signals/index.ts';
import { finish, type Steps } from './steps.ts';
import type { Block, Evidence, Label } from './types.ts';

/** Strengths of every signal for every block, in 255ths: `strengths[block * SIGNALS.length + signal]`. */
export type Strengths = Uint8Array;
const FULL = 255;

/** Blocks between two moments at which gathering may be interrupted. */
const BETWEEN = 16;

/** Asks every signal about every block. */
export const gather = (page: MeasuredPage): Strengths => finish(gathering(page));

/** Gathers, with pauses. */
export function* gathering(page: MeasuredPage): Steps<Strengths> {
  const strengths = new Uint8Array(page.blocks.length * SIGNALS.length);
  for (const block of page.blocks) {
    if (block.index % BETWEEN === 0) yield;
    ask(block, page, strengths);
  }
  return strengths;
}

function ask(block: Block, page: MeasuredPage, strengths: Strengths): void {
  const from = block.index * SIGNALS.length;
  for (let s = 0; s < SIGNALS.length; s += 1) {
    const strength = SIGNALS[s]!.strength(block, page);
    if (strength !== 0) strengths[from + s] = Math.ceil(strength * FULL);
  }
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
