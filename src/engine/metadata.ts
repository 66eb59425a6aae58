import { baseUrl, hostNames, isCredibleCanonical, pageUrl, webAddress } from './address.ts';
import { joinBylines } from './byline.ts';
import * as dom from './dom.ts';
import { isoDate } from './iso-date.ts';
import { type Declared, declaredStory } from './json-ld.ts';
import { known } from './known.ts';
import { direction, language } from './page-language.ts';
import { type PageTags, pageTags } from './page-tags.ts';
import { fold, plainText } from './plain-text.ts';
import { primaryOf } from './primary-language.ts';
import { storyHeader } from './story-header.ts';
import { storyTitle } from './story-title.ts';
import { clean } from './text.ts';
import type { Picture } from './types.ts';

/** What a page tells of its story outside the story's text. Fields that the page does not give are absent. */
export interface Metadata {
  /** The headline, without the outlet's name; empty when the page has none. */
  title: string;
  /** What the publisher declares as summary; the page need not show it. */
  standfirst?: string;
  byline?: string;
  /** ISO 8601, with time and zone when the page gives them. */
  published?: string;
  modified?: string;
  siteName?: string;
  /** Canonical address on the same site, else the page's own. */
  url: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  image?: Picture;
  /** The page declares itself an article (OpenGraph). */
  isArticle?: boolean;
  isAccessibleForFree?: boolean;
  /** The whole body as the publisher declares it, as plain text. */
  articleBody?: string;
  /** Words of the whole body as the publisher declares them. */
  wordCount?: number;
  /** CSS selectors of the parts that the publisher declares not free. */
  notFree: string[];
  /** The `<h1>` that shows the headline. */
  headline?: Element;
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'date',
  'dc.date.issued',
  'dc.date',
  'citation_publication_date',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'];
const AUTHOR = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'citation_author'];
const TITLE = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'citation_title'];
const STANDFIRST = ['og:description', 'description', 'twitter:description'];
const IMAGE = ['og:image:secure_url', 'og:image', 'twitter:image'];
const SITE = ['og:site_name', 'application-name'];
/** A story's address often holds its date. */
const DATED_PATH = /\/(20\d{2}[/-]\d{2}[/-]\d{2})(?:\/|-|$)/;

/** What the head of a page says of the page, whichever story is meant. */
const OF_PAGE = new Set([...SITE, 'og:type', 'og:locale', 'content-language', 'language']);

/** Reads what a page tells of its story: JSON-LD first, then meta tags, microdata and the lines by the headline. */
export function metadata(document: Document): Metadata {
  const tags = pageTags(document);
  const told = toldBy(tags, document);
  return speaksOfAnother(tags, told.headline) ? toldBy(without(tags, told), document) : told;
}

/** Whether a page's head names another of its headlines: that of the story to which this one was added. */
function speaksOfAnother({ meta, headings }: PageTags, headline: Element | undefined): boolean {
  const named = TITLE.map((name) => meta.get(name)?.[0]).find(Boolean);
  if (!named || !headline || headings.length < 2) return false;
  const names = (heading: Element): boolean => isLike(clean(dom.textContent(heading) ?? ''), plainText(named));
  return !names(headline) && headings.some(names);
}

/** The tags without what they say of another story than this one. */
const without = (tags: PageTags, { title, headline }: Metadata): PageTags => ({
  ...tags,
  meta: new Map([...tags.meta].filter(([name]) => OF_PAGE.has(name))),
  canonical: undefined,
  jsonLd: tags.jsonLd.filter((source) => fold(plainText(source)).includes(fold(title))),
  itemprop: new Map(),
  headings: headline ? [headline] : [],
});

function toldBy(tags: PageTags, document: Document): Metadata {
  const base = baseUrl(document);
  const here = pageUrl(document);
  const meta = (names: readonly string[]): string | undefined => {
    for (const name of names) for (const value of tags.meta.get(name) ?? []) if (value.trim() !== '') return value;
    return undefined;
  };
  const item = (name: string): string | undefined => tags.itemprop.get(name)?.find((value) => value.trim() !== '');
  const canonical = webAddress(tags.canonical ?? meta(['og:url']), base);
  const url = canonical !== undefined && isCredibleCanonical(canonical, here) ? canonical : here;
  const headings = tags.headings.map((heading) => clean(dom.textContent(heading) ?? ''));
  const social = meta(TITLE);
  const story: Declared = declaredStory(tags.jsonLd, [here, url], [...headings, social ?? '', tags.title]) ?? {
    authors: [],
    notFree: [],
  };

  const siteName = plain(meta(SITE) ?? story.publisher);
  const title = storyTitle({
    declared: plain(story.headline ?? item('headline')),
    social: plain(social),
    page: plainText(tags.title),
    headings,
    outlets: [siteName, plain(story.publisher), ...hostNames(here), ...hostNames(url)].filter(
      (name) => name !== undefined,
    ),
  });
  const headline =
    tags.headings[headings.indexOf(title)] ?? tags.headings.find((_, i) => isLike(headings[i] ?? '', title));
  const lang = language(document, headline, [
    story.language,
    meta(['og:locale']),
    meta(['content-language', 'language']),
  ]);
  const primary = primaryOf(lang ?? 'en');
  const authors =
    story.authors.length > 0
      ? story.authors
      : AUTHOR.map((name) => tags.meta.get(name) ?? []).find((list) => list.some(isName));
  const declaredByline = joinBylines((authors ?? tags.itemprop.get('author') ?? []).map(plainText), primary);
  const published = firstDate(primary, story.published, meta(PUBLISHED), item('datePublished'));
  const isDeclared = declaredByline !== undefined && published !== undefined;
  const header = headline && !isDeclared ? storyHeader(headline, primary) : {};
  const free =
    story.isAccessibleForFree ??
    saidFree(item('isAccessibleForFree') ?? meta(['article:content_tier', 'isaccessibleforfree']));

  return known<Metadata>({
    title,
    standfirst: plain(story.description ?? meta(STANDFIRST) ?? item('description')),
    byline: declaredByline ?? header.byline,
    published: published ?? header.published ?? isoDate(DATED_PATH.exec(here)?.[1]),
    modified: firstDate(primary, story.modified, meta(MODIFIED), item('dateModified')) ?? header.modified,
    siteName,
    url,
    lang,
    dir: direction(document, headline, lang),
    image: leadImage(story, meta(IMAGE), meta(['og:image:alt', 'twitter:image:alt']), base),
    isArticle: meta(['og:type']) === 'article' || undefined,
    isAccessibleForFree: free,
    articleBody: plain(story.articleBody),
    wordCount: story.wordCount,
    notFree: story.notFree,
    headline,
  });
}

const plain = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : plainText(text) || undefined;
const isName = (text: string): boolean => text.trim() !== '' && !/^(?:https?:|www\.|@)/i.test(text.trim());
const firstDate = (lang: string, ...sources: (string | undefined)[]): string | undefined =>
  sources.map((source) => isoDate(source, lang)).find((date) => date !== undefined);

function isLike(heading: string, title: string): boolean {
  const [a, b] = [fold(heading), fold(title)];
  return a.length > 3 && (a.includes(b) || b.includes(a));
}

function leadImage(
  story: Declared,
  social: string | undefined,
  alt: string | undefined,
  base: string,
): Picture | undefined {
  const declared = webAddress(story.image?.url, base);
  const url = declared ?? webAddress(social, base);
  if (url === undefined) return undefined;
  const size = declared ? story.image : undefined;
  return known<Picture>({ url, alt: plain(alt) ?? '', width: size?.width, height: size?.height });
}

/** Free or not, from microdata's flag or a content tier. */
function saidFree(said: string | undefined): boolean | undefined {
  const value = said?.trim().toLowerCase();
  if (value === 'true' || value === 'free') return true;
  return value === 'false' || value === 'locked' ? false : undefined;
}
