/** A sentence as it stands in the drawing. */
export interface DrawnSentence {
  text: string;
  range: Range;
}

const SPOKEN = 'h1, h2, h3, h4, h5, h6, p, li, figcaption, dt, dd, th, td';

/** What of a drawing is the story; summary, contents and what was hidden stand beside it. */
const PARTS = '.story-head, .story-body';

/** The sentences of a drawn story, in reading order. */
export function drawnSentences(root: Element, lang: string | undefined): DrawnSentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return Array.from(root.querySelectorAll(PARTS))
    .flatMap((part) => Array.from(part.querySelectorAll(SPOKEN)))
    .filter((block) => !block.querySelector(SPOKEN))
    .flatMap((block) => sentencesOf(block, segmenter));
}

function sentencesOf(block: Element, segmenter: Intl.Segmenter): DrawnSentence[] {
  const sentences: DrawnSentence[] = [];
  for (const { segment, index } of segmenter.segment(block.textContent ?? '')) {
    const text = segment.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const start = index + segment.indexOf(text);
    sentences.push({ text, range: rangeOf(block, start, start + text.length) });
  }
  return sentences;
}

/** The range between two offsets in an element's text. */
function rangeOf(block: Element, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (passed <= start && start < passed + length) range.setStart(node, start - passed);
    if (passed < end && end <= passed + length) range.setEnd(node, end - passed);
    passed += length;
  }
  return range;
}
