import { signal } from '../signal.ts';

/** Set in capitals. */
export const upperCase = signal({
  id: 'upper-case',
  family: 'structure',
  speaksFor: ['promo'],
  strength: (block) => {
    const upper = block.text.match(/\p{Lu}/gu)?.length ?? 0;
    const lower = block.text.match(/\p{Ll}/gu)?.length ?? 0;
    return upper > 3 && upper > lower ? 1 : 0;
  },
});
