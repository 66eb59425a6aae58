import { phraseSignal } from '../signal.ts';

/** Labels advertising, sponsoring or affiliate links. */
export const adPhrase = phraseSignal({ id: 'ad-phrase', intent: 'ad', speaksFor: ['ad'] });
