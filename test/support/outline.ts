import type { Outline } from '../../src/engine/context.ts';
import type { Strengths } from '../../src/engine/gather.ts';
import { LABELS, type Label } from '../../src/engine/types.ts';
import type { Witness } from '../../src/engine/witnesses.ts';

/** Signals enough for every stage after them: one a family, and one that speaks for no clutter. */
export const WITNESSES = [
  { id: 'after-topic', family: 'topic', speaksFor: ['promo'] },
  { id: 'ask', family: 'wording', speaksFor: ['appeal'] },
  { id: 'boxed', family: 'structure', speaksFor: ['promo', 'ad'] },
  { id: 'prose', family: 'protection', speaksFor: ['story'] },
] as const satisfies readonly Witness[];

/** How strongly each signal is met in a block, 0 to 1. */
export type Met = Partial<Record<(typeof WITNESSES)[number]['id'], number>>;

/** A body that holds boxes, each with a block for every count of words; every block has a box of its own. */
export function outline(...groups: readonly (readonly number[])[]): Outline & { blocks: readonly { text: string }[] } {
  const all = groups.flat();
  const sum = (words: readonly number[]) => words.reduce((total, count) => total + count, 0);
  const boxes: { parent: number; first: number; end: number; words: number; tag: string }[] = [
    { parent: -1, first: 0, end: all.length, words: sum(all), tag: 'body' },
  ];
  const blocks: { box: number; words: { length: number }; text: string }[] = [];
  for (const group of groups) {
    const [parent, first] = [boxes.length, blocks.length];
    boxes.push({ parent: 0, first, end: first + group.length, words: sum(group), tag: 'div' });
    for (const words of group) {
      boxes.push({ parent, first: blocks.length, end: blocks.length + 1, words, tag: 'p' });
      blocks.push({ box: boxes.length - 1, words: { length: words }, text: '' });
    }
  }
  return { boxes, blocks, widgets: blocks.map(({ box }) => box) };
}

/** The chances of each block, as the judge gives them; what is left over is `chrome`. */
export function chances(...blocks: readonly Partial<Record<Label, number>>[]): Float64Array {
  return Float64Array.from(
    blocks.flatMap((given) => {
      const rest = 1 - Object.values(given).reduce((total, chance) => total + chance, 0);
      return LABELS.map((label) => given[label] ?? (label === 'chrome' ? rest : 0));
    }),
  );
}

/** The strengths of each block's evidence, 0 to 1 by signal. */
export function evidence(...blocks: readonly Met[]): Strengths {
  return Uint8Array.from(blocks.flatMap((given) => WITNESSES.map(({ id }) => (given[id] ?? 0) * 255)));
}
