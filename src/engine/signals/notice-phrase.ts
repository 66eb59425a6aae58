import { phraseSignal } from '../signal.ts';

/** A correction, an editor's note or a disclosure. */
export const noticePhrase = phraseSignal({
  id: 'notice-phrase',
  intent: 'notice',
  opens: true,
  speaksFor: ['story'],
  family: 'protection',
});
