import { phraseSignal } from '../signal.ts';

/** Speaks of cookies and consent. */
export const consentPhrase = phraseSignal({ id: 'consent-phrase', intent: 'consent', speaksFor: ['consent'] });
