import { signal } from '../signal.ts';

/** Long prose with few links. */
export const longProse = signal({
  id: 'long-prose',
  family: 'protection',
  speaksFor: ['story'],
  strength: (block) => (block.linkDensity < 0.3 && block.words.length >= 25 ? Math.min(1, block.words.length / 60) : 0),
});
