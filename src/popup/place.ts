/** What kind of page an address is, as far as an extension may run there. */
export type Place = 'web' | 'browser' | 'store' | 'pdf' | 'file';

/** The stores in which Chrome and Firefox let no extension run. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/** Tells the kind of page from a tab's address. */
export function placeOf(address: string): Place {
  if (!URL.canParse(address)) return 'browser';
  const { protocol, pathname } = new URL(address);
  if (STORES.some((store) => store.test(address))) return 'store';
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return 'browser';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  return protocol === 'file:' ? 'file' : 'web';
}
