import { signal } from '../signal.ts';

const QUOTED = /[“„«»”"「『][^“”„«»"」』]{12,}[”“»«"」』]/g;

/** This share of it is quoted speech. */
export const quotation = signal({
  id: 'quotation',
  family: 'protection',
  speaksFor: ['story'],
  strength: ({ text }) => Math.min(1, (text.match(QUOTED)?.join('').length ?? 0) / text.length),
});
