import { phraseSignal } from '../signal.ts';

/** Uses the words in which outlets ask for support: member, subscription, donate, support. */
export const askWords = phraseSignal({ id: 'ask-words', intent: 'field', speaksFor: ['appeal'] });
