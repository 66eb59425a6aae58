import { signal } from '../signal.ts';

/** Exclaims. */
export const exclamation = signal({
  id: 'exclamation',
  family: 'wording',
  speaksFor: ['appeal', 'newsletter', 'promo'],
  strength: (block) => (/[!！]/.test(block.text) ? Math.min(1, 0.4 + 4 / block.words.length) : 0),
});
