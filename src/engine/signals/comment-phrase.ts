import { phraseSignal } from '../signal.ts';

/** Belongs to reader comments. */
export const commentPhrase = phraseSignal({ id: 'comment-phrase', intent: 'comment', speaksFor: ['comments'] });
