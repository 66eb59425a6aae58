import { expect, test } from 'vitest';
import { embedOf } from '../../src/engine/embed.ts';

const BASE = 'https://example.org/news/story';
function embed(html: string) {
  const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!element) throw new Error('no element');
  return embedOf(element, BASE);
}

test.each<readonly [string, string, string, string]>([
  [
    'a player, by its page',
    '<iframe src="https://www.youtube-nocookie.com/embed/abc_DEF-123?rel=0" title="The opening"></iframe>',
    'https://www.youtube.com/watch?v=abc_DEF-123',
    'The opening',
  ],
  [
    'a lazy frame',
    '<iframe data-src="https://player.vimeo.com/video/1"></iframe>',
    'https://player.vimeo.com/video/1',
    'vimeo.com',
  ],
  [
    'a chart',
    '<iframe src="https://datawrapper.dwcdn.net/abc/1/" aria-label="Rain by month"></iframe>',
    'https://datawrapper.dwcdn.net/abc/1/',
    'Rain by month',
  ],
  [
    'a chart that a least width stretches',
    '<iframe src="https://datawrapper.dwcdn.net/abc/1/" style="width: 0; min-width: 100% !important" height="400"></iframe>',
    'https://datawrapper.dwcdn.net/abc/1/',
    'dwcdn.net',
  ],
  ...[
    'https://www.google.com/maps/embed?pb=1',
    'https://docs.google.com/spreadsheets/d/1/pubhtml',
    'https://embed.podcasts.apple.com/us/podcast/id1',
    'https://www.facebook.com/plugins/video.php?href=1',
    'https://www.facebook.com/v19.0/plugins/post.php?href=1',
    'https://platform.twitter.com/embed/Tweet.html?id=1',
  ].map((url) => [url, `<iframe src="${url}" title="Here"></iframe>`, url, 'Here'] as const),
  ['a film of the page', '<video src="/film.mp4"></video>', 'https://example.org/film.mp4', 'example.org'],
])('%s becomes a card', (_, html, url, title) => {
  expect(embed(html)).toMatchObject({ type: 'embedCard', url, title });
});

test.each<readonly [string, string]>([
  ['an advertiser', '<iframe src="https://ads.example/x"></iframe>'],
  ['a host that only looks like a provider', '<iframe src="https://notyoutube.com/embed/abc_DEF-123"></iframe>'],
  ['a provider as subdomain of another', '<iframe src="https://youtube.com.ads.example/embed/abc_DEF-123"></iframe>'],
  ...[
    'https://www.google.com/recaptcha/api2/anchor?k=1',
    'https://accounts.google.com/gsi/iframe/select',
    'https://www.facebook.com/plugins/like.php?href=1',
    'https://www.facebook.com/tr?id=1',
    'https://appleid.apple.com/auth/authorize',
    'https://platform.twitter.com/widgets/follow_button.html',
  ].map((url) => [url, `<iframe src="${url}"></iframe>`] as const),
  ...['hidden', 'width="1" height="1"', 'height="0"', 'style="display: none"', 'style="border:0;height:0"'].map(
    (how) => [`a player with ${how}`, `<iframe ${how} src="https://player.vimeo.com/video/1"></iframe>`] as const,
  ),
  ['a script', '<iframe src="javascript:alert(1)"></iframe>'],
  ['a frame without address', '<iframe srcdoc="<p>Hello</p>"></iframe>'],
  ['a film that a script feeds', '<video src="blob:https://example.org/1"></video>'],
])('%s does not', (_, html) => {
  expect(embed(html)).toBeUndefined();
});
