import { phraseSignal } from '../signal.ts';

/** Words of navigation, footer and tools. */
export const furniturePhrase = phraseSignal({ id: 'furniture-phrase', intent: 'furniture', speaksFor: ['chrome'] });
