import { registrableName } from './link-address.ts';

const baseOf = Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')?.get;
const urlOf = Object.getOwnPropertyDescriptor(Document.prototype, 'URL')?.get;

/** The address of the page; a page cannot shadow it with an element of that name. */
export const pageUrl = (document: Document): string => String(urlOf?.call(document) ?? '');
/** What relative addresses on the page start from. */
export const baseUrl = (document: Document): string => String(baseOf?.call(document) ?? '');

const WEB = /^https?:$/;
const WEB_OR_MAIL = /^(?:https?|mailto):$/;
const LONGEST = 4096;

function resolve(href: string | null | undefined, base: string, allowed: RegExp): string | undefined {
  if (!href || href.length > LONGEST) return undefined;
  try {
    const url = new URL(href.trim(), base);
    return allowed.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** An absolute http or https address, or undefined when it is none. */
export const webAddress = (href: string | null | undefined, base: string): string | undefined =>
  resolve(href, base, WEB);

/** An absolute http, https or mailto address: what a link of the story may lead to. */
export const linkAddress = (href: string | null | undefined, base: string): string | undefined =>
  resolve(href, base, WEB_OR_MAIL);

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** A canonical address is believed within the page's own site, and not when it leads from a story to the front page. */
export function isCredibleCanonical(canonical: string, page: string): boolean {
  const [to, from] = [parse(canonical), parse(page)];
  if (!to || !from?.hostname) return true;
  return (
    registrableName(to.hostname) === registrableName(from.hostname) && (to.pathname !== '/' || from.pathname === '/')
  );
}

/** What an outlet may be called after its host: "news.example.org", "news", "example". */
export function hostNames(url: string): string[] {
  const host = parse(url)?.hostname.replace(/^(?:www|m|amp)\./, '') ?? '';
  return host === '' ? [] : [host, ...host.split('.').slice(0, -1)];
}
