import { addressSignal, tokenTest } from '../signal.ts';

/** Links to an advertising or affiliate network. */
export const adAddress = addressSignal({
  id: 'ad-address',
  speaksFor: ['ad'],
  test: tokenTest(
    'doubleclick googleadservices outbrain taboola adclick adserver ads revcontent mgid zergnet dianomi awin awin1 skimlinks skimresources viglink shareasale tradedoubler zanox sponsored ' +
      'amazon amzn ebay aliexpress walmart bestbuy rakuten linksynergy prf anrdoezrs dpbolvw jdoqocy kqzyfj pntra go2 tidd bookshop',
  ),
});
