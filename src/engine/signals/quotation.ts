import { signal } from '../signal.ts';

const QUOTED = /[“„«»”"「『][^“”„«»"」』]{12,}[”“»«"」』]/g;

/** Part of it is a quotation. */
export const quotation = signal({
  id: 'quotation',
  family: 'protection',
  speaksFor: ['story'],
  strength: (block) => {
    const quoted = block.text.match(QUOTED)?.join('').length ?? 0;
    return Math.min(1, quoted / block.text.length);
  },
});
