import { nameSignal } from '../signal.ts';

/** A box around it is named for the story or a part of it. */
export const namedStory = nameSignal({
  id: 'named-story',
  speaksFor: ['story'],
  names:
    'article story body content entry post text paragraph caption headline byline lede standfirst dek articlebody rich prose',
});
