import { nameSignal } from '../signal.ts';

/** A box around it is named for the story or a part of it. */
export const namedStory = nameSignal({ id: 'named-story', kind: 'story', speaksFor: ['story'] });
