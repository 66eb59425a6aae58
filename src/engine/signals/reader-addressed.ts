import { phraseSignal } from '../signal.ts';

/** The reader is spoken to: you, your, imperatives. */
export const readerAddressed = phraseSignal({
  id: 'reader-addressed',
  intent: 'you',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad', 'social'],
});
