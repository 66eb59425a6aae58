import { signal } from '../signal.ts';

/** Ends with a colon: it introduces what follows. */
export const colonEnd = signal({
  id: 'colon-end',
  family: 'structure',
  speaksFor: [],
  strength: (block) => (/[:：]\W*$/.test(block.text) ? 1 : 0),
});
