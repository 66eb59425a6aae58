import { type AddressKind, isKind, kindsOfWord } from './address-words.ts';
import { attribute } from './dom.ts';

/** What a link's address tells by itself, in any language. */
export interface LinkAddress {
  /** As the page writes it. */
  readonly href: string;
  readonly host: string;
  readonly path: string;
  /** `https:`, `mailto:`, …; empty where the address is relative. */
  readonly scheme: string;
  /** Same registrable name as the page, as far as that can be told without a list of suffixes. */
  readonly isOwn: boolean;
  /** Looks like the address of one story: a long slug, a date, a long number. */
  readonly isStoryLike: boolean;
  /** Whether its host or path has a word of this kind. */
  is(kind: AddressKind): boolean;
}

const ADDRESS = /^\s*(?:([a-z][a-z0-9+.-]*:))?(?:\/\/([^/?#\s]*))?([^?#]*)/i;
const DELIMITER = /[^a-z0-9]+/;
const STORY_PATH = /(?:[a-z0-9]{1,40}-){3}[a-z0-9]|\/(?:19|20)\d\d\/\d\d?\/|\d{6}|\.s?html?$/;
/** A path segment that is a headline: its words are the story's, not the site's. */
const HEADLINE = /^(?:[a-z0-9]{1,40}-){4}/;
const LEADS_SOMEWHERE = /^(?:https?|mailto|whatsapp|tg|viber|fb-messenger|sms)?:?$/;
/** Longer addresses carry their load in the query. */
const MAX_LENGTH = 400;

/** What stands before a country's own ending where names are registered below it: `co.uk`, `com.br`, `or.jp`. */
const SECOND_LEVEL = /^(?:com?|org?|net?|gou?[bv]|go|edu?|ac|nom|asn|id)$/;

/** The last two labels of a host, or three where names are registered below a country's second level. */
export function registrableName(host: string): string {
  const labels = host.split('.');
  const isDeep = labels.at(-1)!.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(isDeep ? -3 : -2).join('.');
}

/** Reads the addresses of a page's links, each once. */
export class LinkAddresses {
  private readonly seen = new Map<Element, LinkAddress | undefined>();
  private readonly site: string;

  constructor(base: string) {
    this.site = registrableName(ADDRESS.exec(base)?.[2]?.toLowerCase() ?? '');
  }

  /** A link's address; undefined where it leads to no page: a script, a fragment of this page. */
  of(link: Element): LinkAddress | undefined {
    if (this.seen.has(link)) return this.seen.get(link);
    const address = this.read((attribute(link, 'href') ?? '').slice(0, MAX_LENGTH));
    this.seen.set(link, address);
    return address;
  }

  private read(href: string): LinkAddress | undefined {
    const [, scheme = '', host = '', path = ''] = ADDRESS.exec(href.toLowerCase()) ?? [];
    if (href === '' || href.startsWith('#') || !LEADS_SOMEWHERE.test(scheme)) return undefined;
    let kinds = 0;
    for (const part of `${host}/${path}`.split('/'))
      if (!HEADLINE.test(part)) for (const word of part.split(DELIMITER)) kinds |= kindsOfWord(word);
    return {
      href,
      host,
      path,
      scheme,
      isOwn: host === '' ? scheme === '' || scheme.startsWith('http') : registrableName(host) === this.site,
      isStoryLike: path.length > 8 && (scheme === '' || scheme.startsWith('http')) && STORY_PATH.test(path),
      is: (kind) => isKind(kinds, kind),
    };
  }
}
