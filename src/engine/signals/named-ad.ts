import { nameSignal } from '../signal.ts';

/** A box around it is named for advertising or shopping. */
export const namedAd = nameSignal({
  id: 'named-ad',
  speaksFor: ['ad'],
  names:
    'ad ads adv advert advertisement adslot adsense sponsor sponsored sponsorship affiliate affiliates outbrain taboola commerce product products shopping dfp gpt native dianomi',
});
