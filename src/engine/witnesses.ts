import type { Strengths } from './gather.ts';
import { CLUTTER, type Family, type Label } from './types.ts';

/** A witness that is met less than this says too little to count. */
const HEARD = 0.25;
const ALL = 255;

/** What a signal can be a reason for, and of which family it is. */
export interface Witness {
  id: string;
  family: Family;
  speaksFor: readonly Label[];
}

const isReason = ({ speaksFor }: Witness): boolean => CLUTTER.some((label) => speaksFor.includes(label));

/** The independent families of evidence that speak for clutter of any kind among the blocks `first … end - 1`. */
export function families(strengths: Strengths, witnesses: readonly Witness[], first: number, end: number): Set<Family> {
  const found = new Set<Family>();
  witnesses.forEach((witness, s) => {
    if (found.has(witness.family) || !isReason(witness)) return;
    for (let b = first; b < end; b += 1)
      if (strengths[b * witnesses.length + s]! > HEARD * ALL) {
        found.add(witness.family);
        return;
      }
  });
  return found;
}
