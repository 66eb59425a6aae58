import type { Slicing } from '../../src/engine/pipeline.ts';
import type { Analysis, Hidden } from '../../src/engine/types.ts';

export { report } from '../../src/engine/report.ts';

/**
 * Stands for `engine/pipeline.ts`: the outermost elements of class `clutter` are clutter. What the engine finds is tested
 * elsewhere.
 */

/** The page's markup as the last slice saw it. */
export let seenInSlice = '';

export const analyze = (page: Document): Analysis => ({
  isStory: true,
  hidden: [...page.querySelectorAll('.clutter')]
    .filter((element) => !element.parentElement?.closest('.clutter'))
    .map(
      (element): Hidden => ({
        element,
        text: element.textContent ?? '',
        label: 'promo',
        confidence: 1,
        evidence: [],
      }),
    ),
  article: {
    title: 'T',
    url: 'https://a.example/',
    tree: { type: 'root', children: [] },
    text: '',
    readingText: '',
    words: 0,
    minutes: 0,
  },
  summary: [],
  completeness: 'whole',
  extent: { state: 'whole', evidence: [], paragraphsShown: 1 },
});
export const analyzeInSlices = async (page: Document, _: unknown, { within = (slice) => slice() }: Slicing) => {
  let analysis: Analysis | undefined;
  within(() => {
    analysis = analyze(page);
    seenInSlice = page.body.innerHTML;
  });
  await Promise.resolve();
  return analysis;
};
