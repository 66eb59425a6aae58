import { addressSignal } from '../signal.ts';

const CAMPAIGN = /[?&](?:utm_|icid=|intcmp=|int_|cmp=|cid=|itm_|promo|campaign|ref=|source=|affid|tag=)/i;

/** Links with the marks of a campaign. */
export const campaignAddress = addressSignal({
  id: 'campaign-address',
  speaksFor: ['appeal', 'newsletter', 'promo', 'ad'],
  test: ({ href }) => CAMPAIGN.test(href),
});
