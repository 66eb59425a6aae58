import { phraseSignal } from '../signal.ts';

/** Uses the words of that field: newsletter, inbox, e-mail. */
export const mailWords = phraseSignal({ id: 'mail-words', intent: 'mail', speaksFor: ['newsletter'] });
