import { phraseSignal } from '../signal.ts';

/** Offers mail or alerts. */
export const newsletterPhrase = phraseSignal({
  id: 'newsletter-phrase',
  intent: 'newsletter',
  speaksFor: ['newsletter'],
});
