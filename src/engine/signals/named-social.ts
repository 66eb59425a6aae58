import { nameSignal } from '../signal.ts';

/** A box around it is named for sharing or following. */
export const namedSocial = nameSignal({
  id: 'named-social',
  speaksFor: ['social'],
  names: 'share shares sharing social follow facebook twitter whatsapp addtoany sharethis sharedaddy',
});
