import { fold, plainText } from './plain-text.ts';

/** What a page's JSON-LD says of its story. Texts are as the publisher wrote them; dates are not yet read. */
export interface Declared {
  headline?: string | undefined;
  description?: string | undefined;
  authors: string[];
  published?: string | undefined;
  modified?: string | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  image?: { url: string; width: number | undefined; height: number | undefined } | undefined;
  language?: string | undefined;
  isAccessibleForFree?: boolean | undefined;
  wordCount?: number | undefined;
  articleBody?: string | undefined;
  /** CSS selectors of the parts that are not free. */
  notFree: string[];
}

type Thing = Readonly<Record<string, unknown>>;

const STORY = /(?:Article|(?<!Job)Posting|Review|Report|Recipe)$/;
const PAGE = /(?:WebPage|ItemPage)$/;
const OUTLET = /(?:WebSite|Organization)$/;
/** Where an article may be kept inside another thing. */
const DOORS = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const DEEPEST = 6;
const MOST_THINGS = 2000;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Parses JSON as templates write it: comment and CDATA wrappers, raw line breaks, trailing commas, a last semicolon. */
function parse(source: string): unknown {
  const bare = source.replace(/<!--|-->|\/\*|\*\/|(?:\/\/\s?)?(?:<!\[CDATA\[|\]\]>)/g, '').trim();
  for (const attempt of [
    () => source,
    () => bare,
    () =>
      bare
        // as a literal it would cost pages without a fault
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/,(?= ?[}\]])/g, '')
        .replace(/;$/, ''),
  ])
    try {
      return JSON.parse(attempt());
    } catch {
      // the next attempt mends more
    }
  return undefined;
}

function typesOf(thing: Thing): string[] {
  return list(thing['@type']).map((type) => String(type).replace(/^.*[/#:]/, ''));
}
const isA = (thing: Thing, kind: RegExp): boolean => typesOf(thing).some((type) => kind.test(type));

/** The first text or number in a value. */
function text(value: unknown): string | undefined {
  for (const item of list(value)) {
    const found = isThing(item) ? list(item['@value'] ?? item.name)[0] : item;
    if (typeof found === 'string' && found.trim() !== '') return found;
    if (typeof found === 'number') return String(found);
  }
  return undefined;
}

function address(value: unknown): string | undefined {
  const first = list(value)[0];
  return text(isThing(first) ? (first.url ?? first['@id'] ?? first.contentUrl) : first);
}

/** True, false, or what templates write for them. */
function flag(value: unknown): boolean | undefined {
  const said = String(list(value)[0]).toLowerCase().replace(/^.*\//, '');
  return said === 'true' || said === '1' || said === 'yes'
    ? true
    : said === 'false' || said === '0' || said === 'no'
      ? false
      : undefined;
}

const path = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();

/** All things in a page's JSON-LD, found through lists, graphs and main entities; references by id can be followed. */
class Things {
  readonly all: Thing[] = [];
  private readonly byId = new Map<string, Thing>();

  constructor(sources: readonly string[]) {
    for (const source of sources) this.gather(parse(source), 0);
  }

  private gather(value: unknown, depth: number): void {
    if (depth > DEEPEST || this.all.length > MOST_THINGS) return;
    for (const item of list(value)) {
      if (Array.isArray(item)) this.gather(item, depth + 1);
      if (!isThing(item)) continue;
      this.all.push(item);
      const id = item['@id'];
      if (typeof id === 'string' && Object.keys(item).length > 1 && !this.byId.has(id)) this.byId.set(id, item);
      for (const door of DOORS) if (typeof item[door] === 'object') this.gather(item[door], depth + 1);
    }
  }

  /** The thing that a mere `{"@id": …}` stands for. */
  resolve(value: unknown): unknown {
    const id = isThing(value) ? value['@id'] : undefined;
    return typeof id === 'string' && isThing(value) && value.name === undefined && value.url === undefined
      ? (this.byId.get(id) ?? value)
      : value;
  }

  names(value: unknown): string[] {
    return list(value).flatMap((item) => text(this.resolve(item)) ?? []);
  }
}

/**
 * Reads what a page's JSON-LD declares of the story that the page is about. Among several stories it is the one that the
 * page's addresses, best the first, or one of its titles name; when none is named, none is taken. Broken JSON is mended or
 * passed over.
 */
export function declaredStory(
  sources: readonly string[],
  pageUrls: readonly string[],
  titles: readonly string[],
): Declared | undefined {
  const things = new Things(sources);
  const paths = pageUrls.map(path);
  const headings = titles.map((title) => fold(plainText(title)));
  /** How well one of the page's addresses and titles name a thing; 0 where none does. */
  const namedBy = (thing: Thing): number => {
    const own = [thing.url, thing.mainEntityOfPage, thing['@id']].map(address);
    const headline = fold(plainText(text(thing.headline ?? thing.name) ?? ''));
    const at = paths.findIndex((page) => own.some((url) => url !== undefined && path(url) === page));
    return (
      (at < 0 ? 0 : 1 + paths.length - at) +
      (headline !== '' && headings.some((title) => title.includes(headline)) ? 1 : 0)
    );
  };
  const stories = things.all.filter((thing) => isA(thing, STORY) && (thing.headline ?? thing.name) !== undefined);
  let story = stories.length === 1 ? stories[0] : undefined;
  let best = 0;
  if (stories.length > 1)
    for (const candidate of stories) {
      const named = namedBy(candidate);
      if (named > best) [story, best] = [candidate, named];
    }
  const page = things.all.find((thing) => isA(thing, PAGE));
  const outlet = things.all.find((thing) => isA(thing, OUTLET));
  if (!story && !page) return outlet ? { authors: [], notFree: [], publisher: text(outlet) } : undefined;

  const of = (key: string): unknown => story?.[key] ?? page?.[key];
  const image = things.resolve(list(of('image') ?? of('thumbnailUrl'))[0]);
  const size = (key: string): number | undefined =>
    (isThing(image) && Number.parseInt(text(image[key]) ?? '', 10)) || undefined;
  const url = address(image);
  const parts = [...list(story?.hasPart), ...list(page?.hasPart)].filter(isThing);
  return {
    headline: text(story?.headline ?? story?.name),
    description: text(story?.description ?? story?.alternativeHeadline),
    authors: things.names(of('author') ?? story?.creator),
    published: text(of('datePublished') ?? story?.dateCreated),
    modified: text(of('dateModified')),
    publisher: things.names(of('publisher'))[0] ?? (outlet && text(outlet)),
    url: address(story?.url ?? story?.mainEntityOfPage),
    image: url === undefined ? undefined : { url, width: size('width'), height: size('height') },
    language: text(of('inLanguage')),
    isAccessibleForFree: flag(of('isAccessibleForFree')),
    wordCount: Number.parseInt(text(story?.wordCount) ?? '', 10) || undefined,
    articleBody: text(story?.articleBody) ?? text(story?.reviewBody),
    notFree: parts
      .filter((part) => flag(part.isAccessibleForFree) === false)
      .flatMap((part) => list(part.cssSelector).map(String)),
  };
}
