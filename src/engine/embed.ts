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
const VIDEO_ID = /^\/(?:embed|v|shorts)\/([\w-]{6,20})$/;

function providerOf(host: string): string | undefined {
  const labels = host.replace(/^www\./, '').split('.');
  for (let i = 0; i < labels.length - 1; i += 1) {
    const name = labels.slice(i).join('.');
    if (PROVIDERS.has(name)) return name;
  }
  return undefined;
}

/** An `<iframe>` of a known provider, or a `<video>` or `<audio>` with its own file, as a link; undefined for others. */
export function embedOf(element: Element, base: string): EmbedCard | undefined {
  const isFrame = dom.localName(element) === 'iframe';
  const source =
    dom.attribute(element, 'src') ?? dom.attribute(element, 'data-src') ?? dom.attribute(element, 'data-lazy-src');
  const address = webAddress(source, base);
  if (address === undefined) return undefined;
  const url = new URL(address);
  const provider = isFrame ? providerOf(url.hostname) : url.hostname.replace(/^www\./, '');
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
