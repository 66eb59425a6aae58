import { analyze, analyzeInSlices, type Slicing } from '../engine/pipeline.ts';
import type { Analysis } from '../engine/types.ts';
import type { Settings } from '../shared/settings.ts';
import * as dom from './dom.ts';
import { unblurred } from './lock.ts';
import { unmarked } from './mark.ts';
import { isGate, layerOf } from './overlay.ts';
import { shadowRootOf } from './roots.ts';

type Wishes = Pick<Settings, 'summarySentences' | 'sensitivity'>;
const optionsOf = ({ summarySentences: sentences, sensitivity }: Wishes) => ({
  sentences,
  sensitivity,
  shadowRootOf,
});

/** Reads the page as its publisher made it, at once. */
export const readPage = (wishes: Wishes): Analysis =>
  unmarked(() => withoutBlur(analyze(document, optionsOf(wishes)), wishes));

/** Reads the page as its publisher made it, in slices; `quietly` does each of them unobserved. */
export async function readInSlices(
  wishes: Wishes,
  signal: AbortSignal,
  quietly: (slice: () => void) => void,
): Promise<Analysis> {
  const slicing: Slicing = { signal, within: (slice) => quietly(() => unmarked(slice)) };
  const found = await analyzeInSlices(document, optionsOf(wishes), slicing);
  let clear = found;
  quietly(() => {
    clear = unmarked(() => withoutBlur(found, wishes));
  });
  return clear;
}

/** A blurred story counts as cut off. Where the blur is the doing of an ask that lies over it, the page is read without. */
function withoutBlur(first: Analysis, wishes: Wishes): Analysis {
  const story = first.article.root ?? dom.body();
  if (!story || !first.extent.evidence.includes('blurred-end')) return first;
  const clear = unblurred(story, () => analyze(document, optionsOf(wishes)));
  const isAsk = clear.hidden.some(({ element, label }) => {
    const layer = layerOf(element, story);
    return layer !== undefined && !isGate(layer, clear, label);
  });
  return isAsk ? clear : first;
}
