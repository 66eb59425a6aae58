import { signal } from '../signal.ts';

/** A few words and a colon or bar lead into a link to something of the site that is no index: "Read more: …", "Lesen Sie auch | …". */
export const leadIn = signal({
  id: 'lead-in',
  family: 'structure',
  speaksFor: ['promo'],
  strength: ({ text, links, linkDensity }, page) =>
    links.length > 0 &&
    linkDensity > MOSTLY_LINK &&
    LEAD.test(text) &&
    links.every((link) => {
      const address = page.addresses.of(link);
      return address?.isOwn && !address.is('index');
    })
      ? 1
      : 0,
});

const MOSTLY_LINK = 0.4;
const LEAD = /^[^\s\d:：|]{1,24}(?:\s[^\s\d:：|]{1,24}){0,3}\s?[:：|]\s*\S/;
