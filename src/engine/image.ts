import { webAddress } from './address.ts';
import * as dom from './dom.ts';
import { known } from './known.ts';
import { clean } from './text.ts';
import { tokensOf } from './tokens.ts';
import type { Picture } from './types.ts';

const SOURCE_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];
const LAZY_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-hi-res-src',
  'data-full-src',
  'data-large-src',
  'data-url',
  'data-image',
];
const PLACEHOLDER = /^data:|\b(?:placeholder|spacer|blank|pixel|transparent|1x1|loading|lazyload)\b[^/]*$/i;
/** Wide enough for a reading column on a dense screen; wider only costs. */
const WIDE_ENOUGH = 1600;
const LONGEST_SET = 8192;
/** Pictures no larger than this in both directions are icons, avatars and counters. */
const SMALLEST = 150;
/** Sizes that addresses give: `-150x150.jpg`, `?s=96`, and drawings, which serve as icons. */
const SMALL_BY_ADDRESS = /-(?:\d\d|1[0-4]\d|150)x(?:\d\d|1[0-4]\d|150)\.\w{3,4}(?:$|\?)|gravatar|\.svg(?:$|\?)/i;
const NO_STORY =
  /^(?:avatar|gravatar|author|profile|headshot|logo|icon|emoji|sprite|spinner|badge|pixel|tracking|button)(?:s|img|image|pic|photo)?$/;

/** A candidate of a source set: its address and its width in pixels (density × 1000 when only that is given). */
interface Candidate {
  url: string;
  width: number;
}

/** Reads a `srcset`. Addresses may hold commas; a comma after white space or at an address's end parts candidates. */
export function sourceSet(text: string): Candidate[] {
  const out: Candidate[] = [];
  let url = '';
  const add = (descriptor: string): void => {
    const size = /^(\d{1,5}(?:\.\d{1,3})?)([wx])$/.exec(descriptor);
    if (url) out.push({ url, width: size ? Number(size[1]) * (size[2] === 'x' ? 1000 : 1) : 1000 });
    url = '';
  };
  for (const token of text.slice(0, LONGEST_SET).split(/\s+/)) {
    if (token === '') continue;
    if (url === '') {
      url = token.replace(/,+$/, '');
      if (url !== token) add('');
      continue;
    }
    const [descriptor, ...next] = token.split(',');
    add(descriptor ?? '');
    url = next.join(',').replace(/,+$/, '');
  }
  add('');
  return out;
}

function better(a: Candidate, b: Candidate): Candidate {
  const isBetter = a.width < WIDE_ENOUGH ? b.width > a.width : b.width >= WIDE_ENOUGH && b.width < a.width;
  return isBetter ? b : a;
}

/** The best of all source sets on an `<img>` and on the `<source>`s of its `<picture>`. */
function bestOfSets(img: Element): Candidate | undefined {
  const parent = dom.parentElement(img);
  const elements = [img];
  if (parent && dom.localName(parent) === 'picture')
    for (let node = dom.firstChild(parent); node; node = dom.nextSibling(node))
      if (dom.nodeType(node) === Node.ELEMENT_NODE && dom.localName(node as Element) === 'source')
        elements.push(node as Element);
  let best: Candidate | undefined;
  for (const element of elements)
    for (const name of SOURCE_SETS)
      for (const candidate of sourceSet(dom.attribute(element, name) ?? ''))
        if (!PLACEHOLDER.test(candidate.url)) best = best ? better(best, candidate) : candidate;
  return best;
}

const pixels = (img: Element, name: string): number | undefined => {
  const value = Number.parseInt(dom.attribute(img, name) ?? '', 10);
  return value > 0 && value < 20_000 ? value : undefined;
};

/** Whether an `<img>` is an icon, an avatar, a logo or a counter, as far as its attributes tell. */
export function isOrnament(img: Element): boolean {
  const width = pixels(img, 'width');
  const height = pixels(img, 'height');
  if (width !== undefined && height !== undefined && Math.max(width, height) <= SMALLEST) return true;
  if (width === 1 || height === 1) return true;
  if ((width ?? 0) <= SMALLEST && SMALL_BY_ADDRESS.test((dom.attribute(img, 'src') ?? '').slice(-300))) return true;
  const own = `${dom.attribute(img, 'class') ?? ''} ${dom.attribute(img, 'id') ?? ''}`;
  return tokensOf(own.slice(0, 300)).some((name) => NO_STORY.test(name));
}

/** An `<img>` as a picture with its best source, or undefined when it has none that a reader could see. */
export function pictureOf(img: Element, base: string): Picture | undefined {
  const set = bestOfSets(img);
  const lazy = LAZY_SOURCES.map((name) => dom.attribute(img, name)).find((value) => value && !PLACEHOLDER.test(value));
  const plain = dom.attribute(img, 'src');
  const source = set?.url ?? lazy ?? (plain && !PLACEHOLDER.test(plain) ? plain : undefined);
  const url = webAddress(source, base);
  if (url === undefined) return undefined;
  return known<Picture>({
    url,
    alt: clean(dom.attribute(img, 'alt') ?? ''),
    width: pixels(img, 'width'),
    height: pixels(img, 'height'),
  });
}
