import { phraseSignal } from '../signal.ts';

/** Invites to share or to follow. */
export const sharePhrase = phraseSignal({ id: 'share-phrase', intent: 'share', speaksFor: ['social'] });
