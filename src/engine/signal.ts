import type { LinkAddress } from './link-address.ts';
import type { MeasuredPage } from './measure.ts';
import type { Intent } from './phrases/phrase-pack.ts';
import type { Block, Family, Label } from './types.ts';

/** One heuristic: one question asked of one block. It knows no weight, no setting and no other signal. */
export interface Signal<Id extends string = string> {
  /** Names the heuristic everywhere: file, test, weight, reason shown to the reader (`signal_<id>`). */
  readonly id: Id;
  readonly family: Family;
  /** The labels that it can be a reason for. Empty: it only describes, and is never a reason to hide. */
  readonly speaksFor: readonly Label[];
  /** How strongly it is met, 0 (nothing to say) to 1. */
  strength(block: Block, page: MeasuredPage): number;
  /** The words or address that it saw, for the reader. */
  excerpt?(block: Block, page: MeasuredPage): string | undefined;
}

export const signal = <Id extends string>(definition: Signal<Id>): Signal<Id> => definition;

interface Kind<Id extends string> {
  id: Id;
  speaksFor: readonly Label[];
  family?: Family;
}

/** When this share of the story's own prose uses an intent's words, the story is about them and they prove nothing. */
const SATURATED = 0.25;

/** A signal that a phrase pack's intent is met: stronger the more of the block it is, weaker the more the story itself says it. */
export const phraseSignal = <Id extends string>({
  id,
  speaksFor,
  intent,
  family = 'wording',
}: Kind<Id> & { intent: Intent }) =>
  signal({
    id,
    family,
    speaksFor,
    strength(block, page) {
      const hit = page.hits[block.index]![intent];
      if (!hit) return 0;
      const own = page.prose.has(block) ? block.words.length / Math.max(1, page.prose.words) : 0;
      const elsewhere = ((page.saturation.get(intent) ?? 0) - own) / Math.max(0.01, 1 - own);
      const discount = Math.max(0.05, 1 - Math.max(0, elsewhere) / SATURATED);
      const phraseLength = SPACED.test(hit.words) ? hit.words.split(' ').length : hit.words.length / 2;
      const coverage = Math.min(1, (phraseLength + hit.count - 1) / block.words.length);
      return discount * (0.3 + 0.7 * coverage);
    },
    excerpt: (block, page) => page.hits[block.index]![intent]?.words,
  });
const SPACED =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hangul}\p{P}\p{N} ]+$/u;

/** How many boxes up a name still tells something of a block, and what is left of it at each. */
const REACH = 6;
const FADE = 0.85;

/** A signal that the page itself names a box around the block so (class, id, role, data attributes). A weak prior. */
export const nameSignal = <Id extends string>({ id, speaksFor, names }: Kind<Id> & { names: string }) => {
  const wanted = new Set(names.split(' '));
  return signal({
    id,
    family: 'structure',
    speaksFor,
    strength(block, page) {
      let box = page.boxes[block.box];
      for (let up = 0, left = 1; box && up < REACH && box !== page.prose.main; up += 1, left *= FADE) {
        if (page.tokens[box.index]!.some((token) => wanted.has(token))) return left;
        box = page.boxes[box.parent];
      }
      return 0;
    },
  });
};

/** A signal about where a block's links lead: stronger the more of the block they are. */
export const addressSignal = <Id extends string>({
  id,
  speaksFor,
  family = 'address',
  test,
}: Kind<Id> & { test: (address: LinkAddress, link: Element, page: MeasuredPage) => boolean }) => {
  const found = (block: Block, page: MeasuredPage) =>
    block.links.filter((link) => {
      const address = page.addresses.of(link);
      return address !== undefined && test(address, link, page);
    });
  return signal({
    id,
    family,
    speaksFor,
    strength(block, page) {
      if (block.links.length === 0) return 0;
      return (found(block, page).length / block.links.length) * (0.3 + 0.7 * block.linkDensity);
    },
    excerpt(block, page) {
      const link = found(block, page)[0];
      const url = link && page.addresses.of(link)?.url;
      return url && (url.host + url.pathname).slice(0, 80);
    },
  });
};

/** Whether an address has one of these words in its host or path. */
export const tokenTest = (words: string): ((address: LinkAddress) => boolean) => {
  const wanted = new Set(words.split(' '));
  return (address) => address.tokens.some((token) => wanted.has(token));
};
