import { phraseSignal } from '../signal.ts';

/** Uses the words of that field: member, subscription, donate, support. */
export const askWords = phraseSignal({ id: 'ask-words', intent: 'field', speaksFor: ['appeal'] });
