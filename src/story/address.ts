import { el } from './element.ts';

const LINKS = new Set(['http:', 'https:', 'mailto:']);
const PICTURES = new Set(['http:', 'https:']);

/** The address made absolute, when it is one that a story may link to: http, https or mailto. */
export function linkAddress(address: string, base?: string): string | undefined {
  return checked(address, base, LINKS);
}

/** The address made absolute, when a picture may come from it: http or https. */
export function pictureAddress(address: string, base?: string): string | undefined {
  return checked(address, base, PICTURES);
}

/** The host to show for an address, without `www.`; empty when it has none. */
export function hostName(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

/** A link that opens beside the page and tells its target nothing; bare content where the address is none to link to. */
export function link(address: string, base: string | undefined, ...content: (Node | string)[]): HTMLElement {
  const href = linkAddress(address, base);
  return href
    ? el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...content)
    : el('span', {}, ...content);
}

function checked(address: string, base: string | undefined, protocols: ReadonlySet<string>): string | undefined {
  // An empty address would resolve to the story's own page.
  if (address.trim() === '' || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return protocols.has(url.protocol) ? url.href : undefined;
}
