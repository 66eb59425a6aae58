import { phraseSignal } from '../signal.ts';

/** Offers other formats and products of the outlet: podcast, quiz, app, shop. */
export const promotePhrase = phraseSignal({ id: 'promote-phrase', intent: 'promote', speaksFor: ['promo'] });
