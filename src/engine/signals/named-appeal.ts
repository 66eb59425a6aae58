import { nameSignal } from '../signal.ts';

/** A box around it is named for subscriptions, membership or gifts. */
export const namedAppeal = nameSignal({
  id: 'named-appeal',
  speaksFor: ['appeal'],
  names:
    'subscribe subscription subscriptions subscriber subscribers membership member donate donation donations contribute contribution support supporter paywall regwall register registration meter premium upsell offer offers epic piano abo plus',
});
