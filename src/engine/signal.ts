import { bitOf, type Part } from './around.ts';
import type { LinkAddress } from './link-address.ts';
import type { MeasuredPage } from './measure.ts';
import { NAME_KINDS, type NameKind } from './names.ts';
import type { Intent } from './phrases/phrase-pack.ts';
import { SPACELESS } from './text.ts';
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

/** What is left of an intent's words as evidence, 0 to 1, where the story itself uses them. */
export const discount = (intent: Intent, { saturation }: MeasuredPage): number =>
  Math.max(0.05, 1 - (saturation.get(intent) ?? 0) / SATURATED);

/** What opens a block stands behind this many words at most. */
const OPENING = 1;
/** A block of no more words has no opening: it is all one line. */
const LINE_WORDS = 12;

/**
 * A signal that a phrase pack's intent is met: stronger the more of the block it is, weaker the more the story itself
 * says it. With `opens` it counts only where a line says it or a longer block begins with it.
 */
export const phraseSignal = <Id extends string>({
  id,
  speaksFor,
  intent,
  family = 'wording',
  opens = false,
}: Kind<Id> & { intent: Intent; opens?: boolean }) =>
  signal({
    id,
    family,
    speaksFor,
    strength(block, page) {
      const hit = page.hits[block.index]![intent];
      if (!hit || (opens && hit.at > OPENING && block.words.length > LINE_WORDS)) return 0;
      const phraseLength = SPACELESS.test(hit.words) ? hit.words.length : hit.words.split(' ').length;
      const coverage = Math.min(1, (phraseLength + hit.count - 1) / block.words.length);
      return discount(intent, page) * (0.3 + 0.7 * coverage);
    },
    excerpt: (block, page) => page.hits[block.index]![intent]?.words,
  });

/** A signal that the page itself names a box around the block so (class, id, role, data attributes). A weak prior. */
export const nameSignal = <Id extends string>({ id, speaksFor, kind }: Kind<Id> & { kind: NameKind }) => {
  const k = NAME_KINDS.indexOf(kind);
  return signal({
    id,
    family: 'structure',
    speaksFor,
    strength: (block, page) => page.names[k * page.boxes.length + block.box]!,
  });
};

/** A signal about where a block's links lead: stronger the more of the block they are. */
export const addressSignal = <Id extends string>({
  id,
  speaksFor,
  family = 'address',
  test,
}: Kind<Id> & { test: (address: LinkAddress, link: Element) => boolean }) =>
  signal({
    id,
    family,
    speaksFor,
    strength({ links, linkDensity }, page) {
      if (links.length === 0) return 0;
      let found = 0;
      for (const link of links) {
        const address = page.addresses.of(link);
        if (address && test(address, link)) found += 1;
      }
      return found === 0 ? 0 : (found / links.length) * (0.3 + 0.7 * linkDensity);
    },
    excerpt({ links }, page) {
      for (const link of links) {
        const address = page.addresses.of(link);
        if (address && test(address, link)) return (address.host + address.path).slice(0, EXCERPT_LENGTH);
      }
      return undefined;
    },
  });
const EXCERPT_LENGTH = 80;

/** A signal that the markup itself puts the block in a part of the page. */
export const partSignal = <Id extends string>({
  id,
  speaksFor,
  part,
  family = 'structure',
}: Kind<Id> & { part: Part }) => {
  const bit = bitOf(part);
  return signal({
    id,
    family,
    speaksFor,
    strength: (block, page) => (page.around[block.box]! & bit ? 1 : 0),
  });
};
