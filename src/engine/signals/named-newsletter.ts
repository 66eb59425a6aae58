import { nameSignal } from '../signal.ts';

/** A box around it is named for newsletters or sign-ups. */
export const namedNewsletter = nameSignal({ id: 'named-newsletter', kind: 'newsletter', speaksFor: ['newsletter'] });
