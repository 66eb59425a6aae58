import { attribute } from './dom.ts';

/** What a link's address tells by itself, in any language. */
export interface LinkAddress {
  readonly url: URL;
  /** Same registrable name as the page, as far as that can be told without a list of suffixes. */
  readonly isOwn: boolean;
  /** Lower-case words of the host, the path and the fragment. */
  readonly tokens: readonly string[];
  /** Looks like the address of one story: a long slug, a date, a long number. */
  readonly isStoryLike: boolean;
}

const DELIMITER = /[^a-z0-9]+/;
const STORY_PATH = /(?:[a-z0-9]{1,40}-){3}[a-z0-9]|\/(?:19|20)\d\d\/\d\d?\/|\d{6}|\.s?html?$/;
const LEADS_SOMEWHERE = /^(https?|mailto|whatsapp|tg|viber|fb-messenger|sms):$/;

/** The last two labels of a host, or three where the second last is a short one such as `co` in `co.uk`. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const isShort = labels.length > 2 && labels.at(-2)!.length <= 3;
  return labels.slice(isShort ? -3 : -2).join('.');
}

/** Reads the addresses of a page's links, each once. */
export class LinkAddresses {
  private readonly seen = new Map<Element, LinkAddress | undefined>();
  private readonly base: string;
  private readonly site: string;

  constructor(base: string) {
    this.base = base;
    this.site = siteOf(parse(base)?.hostname ?? '');
  }

  /** A link's address; undefined where it leads to no page: a script, a fragment of this page, something malformed. */
  of(link: Element): LinkAddress | undefined {
    if (this.seen.has(link)) return this.seen.get(link);
    const address = this.read(attribute(link, 'href') ?? '');
    this.seen.set(link, address);
    return address;
  }

  private read(href: string): LinkAddress | undefined {
    const url = href.startsWith('#') ? undefined : parse(href, this.base);
    if (!url || !LEADS_SOMEWHERE.test(url.protocol)) return undefined;
    const path = url.pathname.toLowerCase();
    return {
      url,
      isOwn: siteOf(url.hostname) === this.site,
      tokens: `${url.hostname}${path}${url.hash.toLowerCase()}`.split(DELIMITER).filter((token) => token !== ''),
      isStoryLike: path.length > 8 && url.protocol.startsWith('http') && STORY_PATH.test(path),
    };
  }
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
