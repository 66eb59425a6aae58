import { phraseSignal } from '../signal.ts';

/** A caption or a credit. */
export const creditPhrase = phraseSignal({
  id: 'credit-phrase',
  intent: 'credit',
  speaksFor: ['story'],
  family: 'protection',
});
