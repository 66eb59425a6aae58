import { phraseSignal } from '../signal.ts';

/** Names a price by the month, a trial, a discount or how to cancel. */
export const offerPhrase = phraseSignal({ id: 'offer-phrase', intent: 'offer', speaksFor: ['appeal'] });
