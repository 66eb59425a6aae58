import { phraseSignal } from '../signal.ts';

/** Reports what somebody said. */
export const reportedSpeech = phraseSignal({
  id: 'reported-speech',
  intent: 'said',
  speaksFor: ['story'],
  family: 'protection',
});
