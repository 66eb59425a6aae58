import { phraseSignal } from '../signal.ts';

/** Uses the words in which outlets speak of their newsletters: newsletter, inbox, e-mail. */
export const mailWords = phraseSignal({ id: 'mail-words', intent: 'mail', speaksFor: ['newsletter'] });
