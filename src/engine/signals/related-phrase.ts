import { phraseSignal } from '../signal.ts';

/** Heads or opens a link to other stories: "read more", "most read". */
export const relatedPhrase = phraseSignal({ id: 'related-phrase', intent: 'related', speaksFor: ['promo'] });
