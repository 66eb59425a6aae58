import { phraseSignal } from '../signal.ts';

/** The outlet speaks of itself: we, our, us. */
export const outletSpeaks = phraseSignal({ id: 'outlet-speaks', intent: 'we', speaksFor: ['appeal', 'newsletter'] });
