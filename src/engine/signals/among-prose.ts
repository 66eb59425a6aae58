import { signal } from '../signal.ts';

/** Stands between paragraphs of the prose: nearer is stronger. */
export const amongProse = signal({
  id: 'among-prose',
  family: 'structure',
  speaksFor: [],
  strength: ({ index }, { prose }) =>
    index > prose.first && index < prose.last ? 1 / (1 + prose.near[index]! / 3) : 0,
});
