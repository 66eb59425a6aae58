import '../../src/engine/every-language.ts';
import { segment } from '../../src/engine/segment.ts';
import { LABELS, type Page, type Verdict } from '../../src/engine/types.ts';

/** A page cut into blocks, with the verdicts that its author wrote into it. */
export interface Judged {
  document: Document;
  page: Page;
  verdicts: Verdict[];
}

/** The nearest `data-is`: a label, or "beside" for story that is not of the body; text without one is body. */
function verdictOf(element: Element): Verdict {
  const is = element.closest('[data-is]')?.getAttribute('data-is') ?? 'body';
  const label = LABELS.find((known) => known === is) ?? 'story';
  return { label, confidence: 1, body: is === 'body' };
}

/** Cuts a document into blocks and judges them by their `data-is`. */
export function judged(document: Document): Judged {
  const page = segment(document);
  return { document, page, verdicts: page.blocks.map((block) => verdictOf(block.element)) };
}

/** A document without a window, as if it came from `https://example.org/news/story`. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(`<base href="https://example.org/news/story">${html}`, 'text/html');
}

/** A document with a window and with styles, in a frame without scripts. */
export async function display(html: string): Promise<{ document: Document; close(): void }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame holds no document');
  return { document: frame.contentDocument, close: () => frame.remove() };
}
