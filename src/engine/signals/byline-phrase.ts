import { phraseSignal } from '../signal.ts';

/** A byline or a date line. */
export const bylinePhrase = phraseSignal({
  id: 'byline-phrase',
  intent: 'byline',
  opens: true,
  speaksFor: ['story'],
  family: 'protection',
});
