import { webAddress } from './address.ts';
import * as dom from './dom.ts';
import { clean } from './text.ts';
import type { EmbedCard } from './tree.ts';

/** Players, posts, maps and charts that stories embed; frames of other hosts are mostly advertisements. */
const PROVIDERS = new Set(
  (
    'youtube.com youtube-nocookie.com vimeo.com dailymotion.com twitter.com x.com bsky.app instagram.com facebook.com ' +
    'tiktok.com reddit.com spotify.com soundcloud.com bandcamp.com apple.com datawrapper.de dwcdn.net flourish.studio ' +
    'infogram.com google.com openstreetmap.org documentcloud.org scribd.com codepen.io archive.org'
  ).split(' '),
);
/** What stories embed of providers that serve much else in frames: sign-ins, riddles, buttons. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'apple.com': /^(?:embed\.)?(?:podcasts|music)\./,
  'facebook.com': /\/(?:plugins\/(?:post|video|comment_embed)|video\/embed)\b/,
  'google.com': /^(?:maps|docs|drive|trends|lookerstudio)\.|^google\.com\/maps\b/,
  'twitter.com': /\/(?:embed|i\/videos)\//,
  'x.com': /\/(?:embed|i\/videos)\//,
};
/** What has no size or is taken off the page. A style's width tells nothing: charts write 0, and stretch it by a least one. */
const UNSEEN = '[hidden],[width="0"],[height="0"],[width="1"],[height="1"]';
const STYLED_AWAY = /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden|height:\s*[01](?:px)?\s*(?:;|$))/i;
const VIDEO_ID = /^\/(?:embed|v|shorts)\/([\w-]{6,20})$/;

function providerOf({ hostname, pathname }: URL): string | undefined {
  const host = hostname.replace(/^www\./, '');
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i += 1) {
    const name = labels.slice(i).join('.');
    if (PROVIDERS.has(name)) return PARTS[name]?.test(host + pathname) === false ? undefined : name;
  }
  return undefined;
}

/** An `<iframe>` of a known provider, a `<video>` or an `<audio>` with its own file, as a link; undefined for others, and for unseen ones. */
export function embedOf(element: Element, base: string): EmbedCard | undefined {
  if (Element.prototype.matches.call(element, UNSEEN) || STYLED_AWAY.test(dom.attribute(element, 'style') ?? ''))
    return undefined;
  const isFrame = dom.localName(element) === 'iframe';
  const source =
    dom.attribute(element, 'src') ?? dom.attribute(element, 'data-src') ?? dom.attribute(element, 'data-lazy-src');
  const address = webAddress(source, base);
  if (address === undefined) return undefined;
  const url = new URL(address);
  const provider = isFrame ? providerOf(url) : url.hostname.replace(/^www\./, '');
  if (provider === undefined) return undefined;
  const title = clean(dom.attribute(element, 'title') ?? dom.attribute(element, 'aria-label') ?? '');
  const video = provider.startsWith('youtube') ? VIDEO_ID.exec(url.pathname)?.[1] : undefined;
  return {
    type: 'embedCard',
    url: video ? `https://www.youtube.com/watch?v=${video}` : url.href,
    provider: video ? 'youtube.com' : provider,
    title: title || (video ? 'youtube.com' : provider),
  };
}
