import { phraseSignal } from '../signal.ts';

/** Asks the reader for membership, a subscription, a gift or a registration. */
export const askPhrase = phraseSignal({ id: 'ask-phrase', intent: 'ask', speaksFor: ['appeal'] });
