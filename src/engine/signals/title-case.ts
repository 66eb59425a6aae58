import { signal } from '../signal.ts';

/** Most of its words begin with a capital. */
export const titleCase = signal({
  id: 'title-case',
  family: 'structure',
  speaksFor: [],
  strength: (block) => {
    const words = block.text.split(' ');
    const capitals = words.filter((word) => /^\W*\p{Lu}/u.test(word)).length;
    return words.length > 1 ? capitals / words.length : 0;
  },
});
